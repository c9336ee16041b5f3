#!/usr/bin/env python3
"""The second verifier of a Custodia ledger.

Written from the description of format 1 alone, with Python's standard library and nothing of the program. It reads
a copy of a ledger file, the tables act, line, checkpoint and attachment, and checks sequence, leaves, lines,
signatures, tree, checkpoints and attached files. It does not judge who was entitled to sign, stock or rules.

    verify.py LEDGER [--against "SIZE 20-HEX"]... [--json]

Silent and 0 when all is well; one line a finding and 1 when not; 3 when the file cannot be read; 4 for wrong usage.
"""

import base64
import hashlib
import json
import re
import sqlite3
import sys
import unicodedata
from datetime import date, datetime

# --- Ed25519, verification only, strict -----------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def point_add(a, b):
    x1, y1, z1, t1 = a
    x2, y2, z2, t2 = b
    m = (y1 - x1) * (y2 - x2) % P
    n = (y1 + x1) * (y2 + x2) % P
    c = 2 * t1 * t2 * D % P
    d = 2 * z1 * z2 % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P


NEUTRAL = (0, 1, 1, 0)


def point_times(point, n):
    result = NEUTRAL
    while n:
        if n & 1:
            result = point_add(result, point)
        point = point_add(point, point)
        n >>= 1
    return result


def point_read(data):
    """The point in 32 bytes, or None; only in the one usual encoding."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if x * x % P != square:
        x = x * ROOT_OF_MINUS_ONE % P
    if x * x % P != square or (x == 0 and sign):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


def point_write(point):
    x, y, z, _ = point
    inverse = pow(z, P - 2, P)
    x, y = x * inverse % P, y * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def is_small(point):
    x, y, z, _ = point_times(point, 8)
    return x % P == 0 and (y - z) % P == 0


BASE = point_read((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def usable_key(public):
    point = point_read(public) if len(public) == 32 else None
    return point is not None and not is_small(point)


def signature_holds(public, message, sig):
    if len(sig) != 64 or not usable_key(public):
        return False
    r, s = sig[:32], int.from_bytes(sig[32:], "little")
    r_point = point_read(r)
    if s >= L or r_point is None or is_small(r_point):
        return False
    k = int.from_bytes(hashlib.sha512(r + public + message).digest(), "little") % L
    x, y, z, t = point_read(public)
    minus_a = (P - x, y, z, P - t)
    return point_write(point_add(point_times(BASE, s), point_times(minus_a, k))) == r


# --- Hashes and the tree --------------------------------------------------------------------------------------------


def sha256(*pieces):
    digest = hashlib.sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.digest()


class Tree:
    """RFC 6962: the roots of the complete subtrees, the largest first."""

    def __init__(self):
        self.size = 0
        self.peaks = []

    def add(self, leaf):
        at = self.size
        while at & 1:
            leaf = sha256(b"\x01", self.peaks.pop(), leaf)
            at >>= 1
        self.peaks.append(leaf)
        self.size += 1

    def root(self):
        if not self.peaks:
            return sha256()
        root = self.peaks[-1]
        for left in reversed(self.peaks[:-1]):
            root = sha256(b"\x01", left, root)
        return root


# --- Canonical JSON -------------------------------------------------------------------------------------------------

KEY = re.compile(r"[a-z0-9_.]+\Z")
LARGEST = 2**53 - 1
DEEPEST = 127


class NotCanonical(Exception):
    pass


def canonical(data):
    """The value in canonical bytes; refuses every other way of writing it."""

    def refuse(_):
        raise NotCanonical("number")

    def pairs(items):
        made = dict(items)
        if len(made) != len(items):
            raise NotCanonical("doubled key")
        return made

    try:
        text = data.decode("utf-8")
        value = json.loads(text, parse_float=refuse, parse_constant=refuse, object_pairs_hook=pairs)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise NotCanonical(str(error)) from None
    check(value, 0)
    if json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False) != text:
        raise NotCanonical("written otherwise")
    return value


def check(value, depth):
    if isinstance(value, (dict, list)) and depth >= DEEPEST:
        raise NotCanonical("too deep")
    if isinstance(value, dict):
        for key, item in value.items():
            if not KEY.match(key):
                raise NotCanonical("key")
            check(item, depth + 1)
    elif isinstance(value, list):
        for item in value:
            check(item, depth + 1)
    elif isinstance(value, str):
        if any(0xD800 <= ord(c) <= 0xDFFF for c in value) or unicodedata.normalize("NFC", value) != value:
            raise NotCanonical("text")
    elif isinstance(value, int) and not isinstance(value, bool) and abs(value) > LARGEST:
        raise NotCanonical("number")


# --- Acts -----------------------------------------------------------------------------------------------------------

FIELDS = {
    "actors", "at", "clock", "content", "corrects", "day", "format", "kind", "ledger", "lines", "prev", "reason",
    "refs", "seq", "software",
}  # fmt: skip


def is_hex(value, digits):
    return isinstance(value, str) and re.fullmatch(r"[0-9a-f]{%d}" % digits, value) is not None


def is_number(value):
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def is_day(value):
    try:
        return re.fullmatch(r"[1-9]\d{3}-\d\d-\d\d", value, re.ASCII) is not None and bool(date.fromisoformat(value))
    except (TypeError, ValueError):
        return False


def is_moment(value):
    try:
        shape = re.fullmatch(r"[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", value, re.ASCII)
        return shape is not None and bool(datetime.fromisoformat(value[:-1]))
    except (TypeError, ValueError):
        return False


def is_act(act):
    if not isinstance(act, dict) or set(act) != FIELDS:
        return False
    actor_fields = {"key", "meaning", "role", "user"}
    return (
        isinstance(act["actors"], list)
        and len(act["actors"]) > 0
        and all(isinstance(a, dict) and set(a) == actor_fields for a in act["actors"])
        and all(is_hex(a["key"], 16) for a in act["actors"])
        and all(isinstance(a[f], str) for a in act["actors"] for f in actor_fields)
        and is_moment(act["at"])
        and act["clock"] in ("normal", "behind", "ahead", "reset")
        and isinstance(act["content"], dict)
        and (act["corrects"] is None or is_number(act["corrects"]))
        and is_day(act["day"])
        and act["format"] == 1
        and act["format"] is not True
        and isinstance(act["kind"], str)
        and KEY.match(act["kind"]) is not None
        and is_hex(act["ledger"], 32)
        and isinstance(act["lines"], dict)
        and set(act["lines"]) == {"count", "root"}
        and is_number(act["lines"]["count"])
        and is_hex(act["lines"]["root"], 64)
        and is_hex(act["prev"], 64)
        and (act["reason"] is None or isinstance(act["reason"], str))
        and isinstance(act["refs"], list)
        and all(is_hex(r, 64) for r in act["refs"])
        and is_number(act["seq"])
        and isinstance(act["software"], str)
    )


def read_signatures(data):
    """Pairs of key and signature, or None."""
    try:
        value = canonical(data)
    except NotCanonical:
        return None
    good = isinstance(value, list) and all(
        isinstance(s, dict) and set(s) == {"key", "sig"} and is_hex(s["key"], 16) and is_hex(s["sig"], 128)
        for s in value
    )
    return [(s["key"], bytes.fromhex(s["sig"])) for s in value] if good else None


def key_id(public):
    return sha256(b"custodia/key/v1\n", public)[:8].hex()


def new_keys(act):
    """The people's keys that an act brings in: user and public key."""
    content = act["content"]
    people = content.get("people", []) if act["kind"] == "ledger.opened" else []
    if act["kind"] in ("person.enrolled", "key.replaced"):
        people = [content]
    for person in people if isinstance(people, list) else []:
        if isinstance(person, dict) and is_hex(person.get("public_key"), 64) and isinstance(person.get("user"), str):
            yield person["user"], bytes.fromhex(person["public_key"])


# --- Notes ----------------------------------------------------------------------------------------------------------


def read_note(data):
    """Origin, size, root, the signed text, and the signature lines; or None."""
    try:
        text, lines = data.decode("utf-8").split("\n\n", 1)
        origin, size, root = text.split("\n")
        root_bytes = base64.b64decode(root, validate=True)
        signatures = []
        if not lines.endswith("\n"):
            return None
        for line in lines[:-1].split("\n"):
            dash, name, signature = line.split(" ")
            raw = base64.b64decode(signature, validate=True)
            usual = base64.b64encode(raw).decode() == signature and name.isprintable() and "+" not in name
            if dash != "\u2014" or not name or not usual or len(raw) < 5:
                return None
            signatures.append((name, raw[:4], raw[4:]))
    except ValueError:
        return None
    usual = re.fullmatch(r"0|[1-9][0-9]*", size) and base64.b64encode(root_bytes).decode() == root
    if not usual or len(root_bytes) != 32 or not re.fullmatch(r"custodia/[0-9a-f]{32}", origin):
        return None
    return origin, int(size), root_bytes, text + "\n", signatures


def note_claims(note, name, kind, public):
    """For each line of this key whether it holds."""
    _, _, _, text, signatures = note
    key_hash = sha256(name.encode(), b"\n", bytes([kind]), public)[:4]
    for line_name, line_hash, raw in signatures:
        if line_name == name and line_hash == key_hash:
            if kind == 1:
                yield signature_holds(public, text.encode(), raw)
            elif len(raw) == 72:
                time = int.from_bytes(raw[:8], "big")
                yield signature_holds(public, f"cosignature/v1\ntime {time}\n{text}".encode(), raw[8:])
            else:
                yield False


# --- The walk -------------------------------------------------------------------------------------------------------


class Verifier:
    def __init__(self, connection, keys=None, log_key=None):
        self.db = connection
        self.db.text_factory = bytes
        self.findings = []
        self.tree = Tree()
        self.roots = {0: sha256()}
        self.ledger = None
        self.log_key = log_key
        self.keys = dict(keys or {})  # key id -> public key
        self.people = {}  # user -> public keys
        self.refs = {}
        self.corrected = set()

    def found(self, code, seq, what):
        self.findings.append({"code": code, "seq": seq, "what": what})

    def run(self, heads=()):
        prev, expected, lines_seen = b"\0" * 32, 0, 0
        for seq, body, signatures, blind, leaf in self.db.execute(
            "SELECT seq, body, signatures, blind, leaf FROM act ORDER BY seq"
        ):
            if seq != expected:
                self.found("V03", seq, f"act {expected} should come here")
            expected = seq + 1
            own = sha256(b"\0", body, b"\n", signatures)
            if leaf != own:
                self.found("V04", seq, "the stored leaf is not that of the act")
            act = self.read(seq, body)
            if act is not None:
                self.sequence(seq, act, prev)
                self.signatures(seq, act, body, signatures)
            lines_seen += self.lines(seq, act, blind)
            prev = own
            self.tree.add(own)
            self.roots[self.tree.size] = self.tree.root()
        (stored,) = self.db.execute("SELECT count(*) FROM line").fetchone()
        if stored > lines_seen:
            self.found("V05", None, f"{stored - lines_seen} lines belong to no act")
        self.checkpoints()
        self.attachments()
        for size, digits in heads:
            if size > self.tree.size:
                self.found("V08", None, f"{size} acts were known, there are {self.tree.size}")
            elif self.roots[size].hex()[:20] != digits:
                self.found("V08", None, f"another history at {size} acts")
        return self.findings

    def read(self, seq, body):
        try:
            act = canonical(body)
        except NotCanonical as fault:
            self.found("V03", seq, f"the act is not canonical: {fault}")
            return None
        if not is_act(act):
            self.found("V03", seq, "the act is not of format 1")
            return None
        return act

    def sequence(self, seq, act, prev):
        self.ledger = self.ledger or act["ledger"]
        if act["seq"] != seq:
            self.found("V03", seq, f"the act says that it is {act['seq']}")
        if act["ledger"] != self.ledger:
            self.found("V03", seq, "the act is of another ledger")
        if act["prev"] != prev.hex():
            self.found("V03", seq, "the act names another predecessor")
        corrects = act["corrects"]
        if corrects is not None:
            if corrects >= seq:
                self.found("V03", seq, "the act corrects one that is not before it")
            elif corrects in self.corrected:
                self.found("V03", seq, f"act {corrects} was corrected before")
            self.corrected.add(corrects)
        if act["content"].get("kept") is not False:
            for ref in act["refs"]:
                self.refs.setdefault(ref, seq)

    def signatures(self, seq, act, body, signatures):
        for user, public in new_keys(act):
            self.keys.setdefault(key_id(public), public)
            self.people.setdefault(user, []).append(public)
        log_key = act["content"].get("log_key")
        if act["kind"] == "ledger.opened" and self.log_key is None and is_hex(log_key, 64):
            self.log_key = bytes.fromhex(log_key)
        pairs = read_signatures(signatures)
        if pairs is None:
            self.found("V06", seq, "the signatures are not canonical")
            return
        if [key for key, _ in pairs] != [actor["key"] for actor in act["actors"]]:
            self.found("V06", seq, "the signatures are not those of the actors")
        for key in {actor["key"] for actor in act["actors"]}:
            sig = next((sig for other, sig in pairs if other == key), None)
            public = self.keys.get(key)
            if public is None:
                self.found("V06", seq, f"nobody has the key {key}")
            elif sig is not None and not signature_holds(public, b"custodia/act/v1\n" + body, sig):
                self.found("V06", seq, f"the signature of key {key} does not hold")

    def lines(self, seq, act, blind):
        tree = Tree()
        for no, body in self.db.execute("SELECT no, body FROM line WHERE seq = ? ORDER BY no", (seq,)):
            if no != tree.size:
                self.found("V05", seq, f"line {tree.size} should come here, it is {no}")
            try:
                canonical(body)
            except NotCanonical as fault:
                self.found("V05", seq, f"line {no} is not canonical: {fault}")
            salt = sha256(b"custodia/line\n", blind, tree.size.to_bytes(8, "big"))[:16]
            tree.add(sha256(b"\0", salt, body))
        if act is not None:
            signed = act["lines"]
            if len(blind) != (32 if signed["count"] else 0):
                self.found("V05", seq, "the random bytes beside the act are not as long as they should be")
            elif tree.size != signed["count"]:
                self.found("V05", seq, f"{signed['count']} lines were signed, {tree.size} are stored")
            elif tree.root().hex() != signed["root"]:
                self.found("V05", seq, "the lines are not the ones that were signed")
        return tree.size

    def checkpoints(self):
        for size, data in self.db.execute("SELECT size, note FROM checkpoint ORDER BY size, note"):
            note = read_note(data)
            if note is None:
                self.found("V07", None, f"a checkpoint at {size} cannot be read")
                continue
            origin, stated, root, _, signatures = note
            if stated != size or (self.ledger and origin != f"custodia/{self.ledger}"):
                self.found("V07", None, f"the checkpoint at {size} is of another size or ledger")
                continue
            if size > self.tree.size:
                self.found("V07", None, f"a checkpoint states {size} acts, there are {self.tree.size}")
            elif self.roots[size] != root:
                self.found("V07", None, f"the ledger had another root at {size}")
            if self.log_key is not None:
                claims = list(note_claims(note, origin, 1, self.log_key))
                if not claims:
                    self.found("V07", None, f"the checkpoint at {size} is not signed by the log key")
                elif not all(claims):
                    self.found("V07", None, f"the log's signature at {size} does not hold")
            for user in sorted({name[len(origin) + 1 :] for name, _, _ in signatures if name.startswith(origin + "/")}):
                for public in self.people.get(user, []):
                    if not all(note_claims(note, f"{origin}/{user}", 4, public)):
                        self.found("V07", None, f"the signature of {user} at {size} does not hold")

    def attachments(self):
        for name, data in self.db.execute("SELECT sha256, bytes FROM attachment ORDER BY sha256"):
            name = name.decode("utf-8", "replace")
            if sha256(data).hex() != name:
                self.found("V11", None, f"the file {name} is not the one that was attached")
            self.refs.pop(name, None)
        for name, seq in self.refs.items():
            self.found("V11", seq, f"the file {name} is missing")


def read_head(text):
    kept = "".join(c for c in text.lower() if c.isalnum())
    if not re.fullmatch(r"[0-9]+[0-9a-f]{20}", kept, re.ASCII):
        raise ValueError(text)
    return int(kept[:-20]), kept[-20:]


def main(arguments):
    ledger, heads, as_json = None, [], False
    try:
        rest = iter(arguments)
        for argument in rest:
            if argument == "--json":
                as_json = True
            elif argument == "--against":
                heads.append(read_head(next(rest)))
            elif ledger is None and not argument.startswith("-"):
                ledger = argument
            else:
                raise ValueError(argument)
        if ledger is None:
            raise ValueError("no ledger")
    except (ValueError, StopIteration):
        print(__doc__, file=sys.stderr)
        return 4
    try:
        from pathlib import Path

        place = Path(ledger).resolve().as_uri() + "?mode=ro&immutable=1"
        verifier = Verifier(sqlite3.connect(place, uri=True))
        findings = verifier.run(heads)
    except sqlite3.Error as error:
        print(f"{ledger}: {error}", file=sys.stderr)
        return 3
    if as_json:
        head = {"size": verifier.tree.size, "root": verifier.tree.root().hex()}
        print(json.dumps({"head": head, "findings": findings}, ensure_ascii=False))
    else:
        for finding in findings:
            where = "" if finding["seq"] is None else f" act {finding['seq']}"
            print(f"{finding['code']}{where}: {finding['what']}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
