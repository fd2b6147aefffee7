# The hosts' desk
