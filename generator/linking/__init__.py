"""Many minutes into one archive: who is who, and what belongs together. Pure: values in, values out."""

from generator.linking.archive import Linked, link

__all__ = ["Linked", "link"]
