# Livestreams
