"""Asks Python's jsonschema about many documents.

    python3 validate.py SCHEMA… < documents.ndjson

Reads a JSON document from each line, and writes a line with one sign for each schema, in their order: 1 where the schema
accepts the document, 0 where it refuses it.
"""

import json
import sys
from pathlib import Path

from jsonschema.validators import validator_for


def validator_of(file):
    schema = json.loads(Path(file).read_text(encoding="utf-8"))
    return validator_for(schema)(schema)


def main():
    validators = [validator_of(file) for file in sys.argv[1:]]
    # Bytes, because only there a line ends at a line feed and nowhere else.
    for line in sys.stdin.buffer:
        document = json.loads(line)
        print("".join("1" if validator.is_valid(document) else "0" for validator in validators))


if __name__ == "__main__":
    main()
