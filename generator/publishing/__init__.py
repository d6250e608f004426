"""The only writer of build/ and site/."""
