"""The fields of a language's table of departments: what the head of something is the head of."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DepartmentTable:
    """How a language names departments; English on the left, patterns on the right, parted by |.

    `departments`: department -> what its name begins with (in Japanese, what it holds), the narrow ones before those
    that hold them: a museum's security before the museum. `of`: patterns of what may stand between the head and the
    department (head of the city's ...), with the words of it as group "of". `leading`: clauses that tell of a head by a
    verb (who leads ...), the same. `not_departments`: words that make it a body of its own (a security company).
    `before`: words before the head that may name the department (race director), 0 where a compound does.
    """

    departments: Mapping[str, str]
    of: str
    leading: str
    not_departments: str
    before: int
