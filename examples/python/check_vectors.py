"""Runs the published vectors of kotoplan with Python's jsonschema, and prints a table.

    python3 check_vectors.py [folder of the schemas]

The schemas know shapes, not rules: a document whose findings are all of rules is accepted. Whether a document has the right
shape follows from its vector: it has, unless one of its findings has a structural code (manifest.json lists those).
Ends with 1 where the schema and a vector disagree.
"""

import json
import sys
from collections import Counter
from pathlib import Path

from jsonschema import Draft202012Validator

HERE = Path(__file__).resolve().parent
SCHEMAS = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "schemas"
VECTORS = SCHEMAS / "vectors"


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def has_right_shape(vector, stage, structural_codes):
    return not any(
        finding["code"] in structural_codes
        and not (stage == "draft" and finding.get("omittedInDraft"))
        for finding in vector["findings"]
    )


def main():
    manifest = load(VECTORS / "manifest.json")
    structural_codes = set(manifest["structuralCodes"])
    validators = {
        "final": Draft202012Validator(load(SCHEMAS / "integration-plan.schema.json")),
        "draft": Draft202012Validator(load(SCHEMAS / "integration-plan.draft.schema.json")),
    }
    counts = Counter()
    disagreements = []
    for name in manifest["files"]:
        folder = name.split("/")[0]
        vector = load(VECTORS / name)
        if "document" not in vector:
            continue
        for stage, validator in validators.items():
            expected = has_right_shape(vector, stage, structural_codes)
            accepted = validator.is_valid(vector["document"])
            counts[folder, stage, "accepted" if accepted else "refused"] += 1
            if accepted != expected:
                disagreements.append(f"{name}, {stage}: {'accepted' if accepted else 'refused'}")

    print(f"{'vectors':<10} {'stage':<6} {'accepted':>8} {'refused':>8}")
    for folder in ("valid", "findings"):
        for stage in validators:
            accepted, refused = counts[folder, stage, "accepted"], counts[folder, stage, "refused"]
            print(f"{folder:<10} {stage:<6} {accepted:>8} {refused:>8}")
    asked = sum(counts.values())
    print(f"{asked} questions, {len(disagreements)} disagreements")
    for disagreement in disagreements:
        print(disagreement, file=sys.stderr)
    return 1 if disagreements or asked == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
