"""Hostile texts, how they are planted into every field of the content, and what must not come of them."""
