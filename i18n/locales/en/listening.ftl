# Listening sessions: schedule, seats, questions, requests
