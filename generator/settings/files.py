"""One YAML file from the disk: read, loaded as strings, checked against its schema."""

from pathlib import Path

from generator.model.problem import Problem
from generator.settings.schema import check_shape
from generator.settings.strict_yaml import Loaded, Source, load_strings


def load_file(path: Path, root: Path, schema: str, problems: list[Problem]) -> Loaded | None:
    """Return what the file at `path` says, or None; whatever is wrong with it is added to `problems`."""
    shown = path.relative_to(root).as_posix()
    try:
        text = path.read_bytes().decode()
    except OSError:
        problems.append(Problem(path=shown, message="this file is missing", mend="restore it; the site needs it"))
        return None
    except UnicodeDecodeError as error:
        problems.append(Problem(path=shown, message=f"not UTF-8 at byte {error.start}", mend="save it as UTF-8"))
        return None
    loaded, found = load_strings(Source(path=shown, text=text))
    found = check_shape(loaded, schema) if loaded else found
    problems.extend(found)
    return loaded if not found else None
