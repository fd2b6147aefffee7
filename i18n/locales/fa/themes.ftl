# Themes, needs, access: words that pages of residents and hosts share
