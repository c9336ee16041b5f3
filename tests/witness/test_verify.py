#!/usr/bin/env python3
"""The second verifier against the frozen examples of the format, and against damaged copies of them.

    python3 tests/witness/test_verify.py
"""

import json
import sqlite3
import unittest
from pathlib import Path

import verify

VECTORS = json.loads((Path(__file__).parent.parent / "vectors" / "format1_vectors.json").read_text("utf-8"))
KEYS = {key["id"]: bytes.fromhex(key["public"]) for key in VECTORS["keys"] if "id" in key}
LOG_KEY = bytes.fromhex(VECTORS["keys"][2]["public"])
EMPTY = verify.sha256()


def ledger(*changes):
    db = sqlite3.connect(":memory:")
    db.executescript(
        "CREATE TABLE act (seq INTEGER PRIMARY KEY, body TEXT, signatures TEXT, blind BLOB, leaf BLOB);"
        "CREATE TABLE line (seq INTEGER, no INTEGER, body TEXT);"
        "CREATE TABLE checkpoint (size INTEGER, note TEXT);"
        "CREATE TABLE attachment (sha256 TEXT, media_type TEXT, bytes BLOB);"
    )
    for seq, act in enumerate(VECTORS["acts"]):
        row = (seq, act["body"], act["signatures"], bytes.fromhex(act["blind"]), bytes.fromhex(act["leaf"]))
        db.execute("INSERT INTO act VALUES (?, ?, ?, ?, ?)", row)
        for no, line in enumerate(act["lines"]):
            db.execute("INSERT INTO line VALUES (?, ?, ?)", (seq, no, line))
    db.execute("INSERT INTO checkpoint VALUES (5, ?)", (VECTORS["checkpoint"],))
    db.execute("INSERT INTO attachment VALUES (?, 'text/plain', x'')", (EMPTY.hex(),))
    for change in changes:
        db.execute(change)
    return verify.Verifier(db, KEYS, LOG_KEY)


def codes(*changes, heads=()):
    return sorted({finding["code"] for finding in ledger(*changes).run(heads)})


class Examples(unittest.TestCase):
    def test_the_examples_verify(self):
        verifier = ledger()
        self.assertEqual(verifier.run(), [])
        self.assertEqual([verifier.roots[size].hex() for size in range(6)], VECTORS["roots"])

    def test_keys_and_hashes(self):
        for key in VECTORS["keys"]:
            public = bytes.fromhex(key["public"])
            self.assertTrue(verify.usable_key(public))
            if "id" in key:
                self.assertEqual(verify.key_id(public), key["id"])
        tree = verify.Tree()
        roots = [tree.root().hex()]
        for data in VECTORS["merkle_reference"]["leaf_inputs_hex"]:
            tree.add(verify.sha256(b"\0", bytes.fromhex(data)))
            roots.append(tree.root().hex())
        self.assertEqual(roots, VECTORS["merkle_reference"]["roots_by_size"])

    def test_what_must_be_refused(self):
        for refused in VECTORS["refused"]:
            with self.assertRaises(verify.NotCanonical, msg=refused["why"]):
                verify.canonical(refused["value"].encode())

    def test_weak_keys(self):
        weak = ["00" * 32, "01" + "00" * 31, "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"]
        for key in weak + ["f0" + "ff" * 30 + "7f"]:
            self.assertFalse(verify.usable_key(bytes.fromhex(key)), key)


class Damages(unittest.TestCase):
    def test_each_is_found_by_its_family(self):
        for change, expected in [
            ("UPDATE act SET leaf = zeroblob(32) WHERE seq = 2", ["V04"]),
            ("UPDATE line SET body = replace(body, '12346', '12347') WHERE seq = 1 AND no = 1", ["V05"]),
            ("DELETE FROM line WHERE seq = 1 AND no = 1", ["V05"]),
            ("INSERT INTO line VALUES (0, 0, '{}')", ["V05"]),
            ("INSERT INTO line VALUES (9, 0, '{}')", ["V05"]),
            ("UPDATE act SET blind = zeroblob(32) WHERE seq = 1", ["V05"]),
            ("DELETE FROM act WHERE seq = 2", ["V03", "V05", "V07"]),
            ("UPDATE act SET body = replace(body, 'u-001', 'u-003') WHERE seq = 4", ["V04", "V06", "V07"]),
            ("UPDATE act SET body = replace(body, ':', ': ') WHERE seq = 4", ["V03", "V04", "V07"]),
            ("UPDATE act SET signatures = '[]' WHERE seq = 4", ["V04", "V06", "V07"]),
            ("UPDATE checkpoint SET note = replace(note, 'riS0a0LS', 'riS0a0LT')", ["V07"]),
            ("UPDATE checkpoint SET note = replace(note, 'fT68', 'fT69')", ["V07"]),
            ("UPDATE checkpoint SET size = 4", ["V07"]),
            ("DELETE FROM attachment", ["V11"]),
            ("UPDATE attachment SET bytes = x'00'", ["V11"]),
        ]:
            self.assertEqual(codes(change), expected, change)

    def test_heads_from_outside(self):
        root = VECTORS["roots"][4][:20]
        self.assertEqual(codes(heads=[verify.read_head("4 · " + root)]), [])
        self.assertEqual(codes(heads=[(3, root)]), ["V08"])
        self.assertEqual(codes(heads=[(6, root)]), ["V08"])
        dropped = ["DELETE FROM act WHERE seq = 4", "DELETE FROM checkpoint"]
        self.assertEqual(codes(*dropped), [])
        self.assertEqual(codes(*dropped, heads=[(5, VECTORS["roots"][5][:20])]), ["V08"])


if __name__ == "__main__":
    unittest.main()
