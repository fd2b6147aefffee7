# Findings and commitments
