"""Small charts as values: where each point and each word stands. The templates draw them as SVG."""
