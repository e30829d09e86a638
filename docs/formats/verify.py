#!/usr/bin/env python3
"""A second verifier for Kinetrail study folders and trail proofs. Python 3 standard library only; reads, never writes.

  verify.py study STUDY              events, leaf hashes, redactions, checkpoints, objects
  verify.py proof trail-proof.json   checkpoint and inclusion proofs, as embedded in a report
  verify.py root STUDY [SIZE]        the tree head over the first SIZE events
  verify.py report FILE.pdf          byte ranges, signatures and certificates, what each signing changed, embedded files, trail proof and
                                     signers of a record copy

Exit 0: intact; 5: changed; 2: usage. The one right spelling of a container is left to other tools. The formats are described in the files beside this one.
"""
import hashlib
import json
import os
import re
import sys
import xml.etree.ElementTree
import zlib

MEMBERS = ["action", "actor", "links", "new", "object", "old", "reason", "salts", "seq", "software", "time", "zone"]
FIELDS = ("new", "old", "reason")


class Changed(Exception):
    pass


def sha(data):
    return hashlib.sha256(data).digest()


def canonical(value):
    """RFC 8785 for values without fractions."""
    if isinstance(value, dict):
        items = sorted(value.items(), key=lambda item: item[0].encode("utf-16-be"))
        return b"{" + b",".join(canonical(k) + b":" + canonical(v) for k, v in items) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(canonical(v) for v in value) + b"]"
    if isinstance(value, float):
        raise Changed("a number with a fraction stands in the record")
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


def unique(pairs):
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Changed("a member stands twice")
    return found


def parse(data):
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=unique)
    except (ValueError, RecursionError) as problem:
        raise Changed("no JSON: %s" % problem)


def leaf(event):
    """SHA-256 of 0x00 and the event in fully redacted form."""
    form = {name: value for name, value in event.items() if name != "salts"}
    for field in FIELDS:
        if field in event["salts"]:
            form[field] = {"redacted": sha(canonical([event["salts"][field], event[field]])).hex()}
    return sha(b"\x00" + canonical(form))


def check_line(line, seq):
    event = parse(line)
    if not isinstance(event, dict) or sorted(event) != MEMBERS or canonical(event) != line:
        raise Changed("event %d is no canonical event line" % seq)
    if event["seq"] != seq:
        raise Changed("event %d has number %s" % (seq, event["seq"]))
    for field in FIELDS:
        salt = event["salts"].get(field)
        gap = isinstance(event[field], dict) and list(event[field]) == ["redacted"] and isinstance(event[field]["redacted"], str) \
            and re.fullmatch("[0-9a-f]{64}", event[field]["redacted"])
        if (salt is None) != (event[field] is None or bool(gap)) or salt is not None and not re.fullmatch("[0-9a-f]{32}", salt):
            raise Changed("event %d, field %s: salt and value do not fit" % (seq, field))
    if set(event["salts"]) - set(FIELDS):
        raise Changed("event %d has a salt for nothing" % seq)
    return event


def root(leaves):
    """RFC 9162, section 2.1.1."""
    if not leaves:
        return sha(b"")
    level = list(leaves)
    while len(level) > 1:
        paired = [sha(b"\x01" + level[i] + level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = paired + ([level[-1]] if len(level) % 2 else [])
    return level[0]


def inclusion_holds(proof):
    """RFC 9162, section 2.1.3.2."""
    fn, sn = proof["seq"] - 1, proof["size"] - 1
    if fn < 0 or fn > sn:
        return False
    value = bytes.fromhex(proof["leaf"])
    for step in map(bytes.fromhex, proof["path"]):
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            value = sha(b"\x01" + step + value)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            value = sha(b"\x01" + value + step)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and value.hex() == proof["root"]


# Signatures: ECDSA on P-256 and RSA (PKCS #1 v1.5).
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551
G = (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
     0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5)


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P) % P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P) % P
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def times(k, point):
    total = None
    while k:
        if k & 1:
            total = add(total, point)
        point, k = add(point, point), k >> 1
    return total


def der(data, at=0):
    """One DER value: tag, content, place behind it."""
    tag, length, at = data[at], data[at + 1], at + 2
    if length >= 0x80:
        count = length - 0x80
        length, at = int.from_bytes(data[at:at + count], "big"), at + count
    return tag, data[at:at + length], at + length


def children(data):
    at, found = 0, []
    while at < len(data):
        tag, content, end = der(data, at)
        found.append((tag, content, data[at:end]))
        at = end
    return found


EC_KEY, RSA_KEY = bytes.fromhex("2a8648ce3d0201"), bytes.fromhex("2a864886f70d010101")
HASHES = {"608648016503040201": "sha256", "608648016503040202": "sha384", "608648016503040203": "sha512"}
RSA_FAMILY = "2a864886f70d0101"
# Signature algorithms by identifier: the hash; ECDSA with SHA-2, RSA with SHA-2.
ALGORITHMS = {"2a8648ce3d040302": "sha256", "2a8648ce3d040303": "sha384", "2a8648ce3d040304": "sha512",
              "2a864886f70d01010b": "sha256", "2a864886f70d01010c": "sha384", "2a864886f70d01010d": "sha512"}


def key_of(certificate):
    """The public key (SubjectPublicKeyInfo in DER) of a certificate."""
    fields = children(children(der(certificate)[1])[0][1])
    return next(raw for tag, content, raw in fields if tag == 0x30 and (EC_KEY in content or RSA_KEY in content))


def signature_holds(certificate, message, signature, name="sha256"):
    key = key_of(certificate)
    bits = children(der(key)[1])[1][1][1:]
    digest = hashlib.new(name, message).digest()
    if RSA_KEY in children(der(key)[1])[0][1]:
        modulus, exponent = (int.from_bytes(item[1], "big") for item in children(der(bits)[1]))
        length = (modulus.bit_length() + 7) // 8
        kind = next(oid for oid, known in HASHES.items() if known == name)
        info = bytes.fromhex("300d0609" + kind + "0500") + b"\x04" + bytes([len(digest)]) + digest
        info = b"\x30" + bytes([len(info)]) + info
        wanted = b"\x00\x01" + b"\xff" * (length - len(info) - 3) + b"\x00" + info
        return len(signature) == length and pow(int.from_bytes(signature, "big"), exponent, modulus).to_bytes(length, "big") == wanted
    public = int.from_bytes(bits[1:33], "big"), int.from_bytes(bits[33:], "big")
    r, s = (int.from_bytes(item[1], "big") for item in children(der(signature)[1]))
    if not (0 < r < N and 0 < s < N):
        return False
    inverse = pow(s, -1, N)
    found = add(times(int.from_bytes(digest[:32], "big") * inverse % N, G), times(r * inverse % N, public))
    return found is not None and found[0] % N == r


def signed_by(issuer, signed):
    """Whether a certificate or revocation list was signed with an issuer's key."""
    body, algorithm, signature = children(der(signed)[1])
    kind = children(algorithm[1])[0][1].hex()
    fits = (RSA_KEY in key_of(issuer)) == kind.startswith(RSA_FAMILY)
    return kind in ALGORITHMS and fits and signature_holds(issuer, body[2], signature[1][1:], ALGORITHMS[kind])


def check_checkpoint(point):
    if sorted(point) != ["algorithm", "certificate", "root", "signature", "signer", "size", "time"]:
        raise Changed("a checkpoint has other members than it should")
    if not re.fullmatch("[0-9a-f]*", point["certificate"] + point["signature"]):
        raise Changed("the certificate or signature of checkpoint %d is not written in lower-case hexadecimal" % point["size"])
    message = canonical({"certificate": sha(bytes.fromhex(point["certificate"])).hex(), "purpose": "kinetrail-checkpoint-1",
                         "root": point["root"], "size": point["size"], "time": point["time"]})
    if point["algorithm"] not in ("SHA256withECDSA", "SHA256withRSA"):
        raise Changed("checkpoint %d is signed by %s, which no site signs with" % (point["size"], point["algorithm"]))
    if not signature_holds(bytes.fromhex(point["certificate"]), message, bytes.fromhex(point["signature"])):
        raise Changed("the signature of checkpoint %d does not fit" % point["size"])


def read(path):
    with open(path, "rb") as file:
        return file.read()


def events(study):
    """Leaf hashes, gaps and allowed gaps of all segments."""
    folder = os.path.join(study, "trail")
    names = sorted(name for name in os.listdir(folder) if name.endswith(".events"))
    leaves, gaps, allowed = [], set(), set()
    for number, name in enumerate(names, 1):
        if name != "%06d.events" % number:
            raise Changed("segment %06d.events is missing" % number)
        lines = read(os.path.join(folder, name)).split(b"\n")
        torn = lines.pop()
        stored_file = os.path.join(folder, name.replace(".events", ".leaves"))
        stored = read(stored_file) if os.path.exists(stored_file) else b""
        if len(stored) % 32 or len(stored) > 32 * len(lines):
            raise Changed("%s holds fewer events than hashes are stored, or half a hash" % name)
        for index, line in enumerate(lines):
            event = check_line(line, len(leaves) + 1)
            leaves.append(leaf(event))
            if 32 * (index + 1) <= len(stored) and stored[32 * index:32 * index + 32] != leaves[-1]:
                raise Changed("event %d does not have the hash stored with it" % event["seq"])
            for field in FIELDS:
                if event[field] is not None and field not in event["salts"]:
                    gaps.add("event %d %s" % (event["seq"], field))
            if event["action"] == "trail.redacted" and isinstance(event["new"], dict):
                allowed.add(event["new"].get("target"))
        if torn:
            print("note: %s ends with an unfinished write of %d bytes" % (name, len(torn)))
    return leaves, gaps, allowed


def check_objects(study):
    count, gaps = 0, set()
    base = os.path.join(study, "objects")
    for folder, _, names in os.walk(base):
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.endswith(".part") and folder == base:
                continue
            plain = name[:-len(".redacted")] if name.endswith(".redacted") else name
            if not re.fullmatch("[0-9a-f]{64}", plain) or os.path.basename(folder) != plain[:2]:
                raise Changed("%s does not belong into the object store" % path)
            if plain != name:
                gaps.add("object " + plain)
            elif sha(read(path)).hex() != name:
                raise Changed("object %s was changed" % name)
            count += 1
    return count, gaps


def check_study(study):
    leaves, gaps, allowed = events(study)
    folder = os.path.join(study, "trail", "checkpoints")
    points = sorted(name for name in os.listdir(folder) if name.endswith(".json")) if os.path.isdir(folder) else []
    for name in points:
        data = read(os.path.join(folder, name))
        point = parse(data)
        if canonical(point) != data or name != "%012d.json" % point["size"]:
            raise Changed("checkpoint %s was changed" % name)
        check_checkpoint(point)
        if point["size"] > len(leaves) or root(leaves[:point["size"]]).hex() != point["root"]:
            raise Changed("the first %d events do not have the root that checkpoint %s signed" % (point["size"], name))
    count, object_gaps = check_objects(study)
    for gap in sorted(gaps | object_gaps):
        if gap not in allowed:
            raise Changed("%s is redacted without an event that allows it" % gap)
    print("INTACT: %d events, %d checkpoints, %d objects, root %s" % (len(leaves), len(points), count, root(leaves).hex()))


def check_proof(path):
    proof = proven(read(path))
    print("HOLDS: %d events stand in the tree of %d events with root %s"
          % (len(proof["events"]), proof["checkpoint"]["size"], proof["checkpoint"]["root"]))


def proven(data):
    proof = parse(data)
    if proof.get("format") != "kinetrail-trail-proof-1":
        raise Changed("the format is not kinetrail-trail-proof-1")
    check_checkpoint(proof["checkpoint"])
    head = proof["checkpoint"]["size"], proof["checkpoint"]["root"]
    for entry in proof["events"]:
        seq = entry["proof"]["seq"]
        event = check_line(canonical(entry["event"]), seq)
        if (entry["proof"]["size"], entry["proof"]["root"]) != head or leaf(event).hex() != entry["proof"]["leaf"] \
                or not inclusion_holds(entry["proof"]):
            raise Changed("event %d is not proven" % seq)
    return proof


# Signed record copies.
CONTENT_TYPE = bytes.fromhex("2a864886f70d010903")
MESSAGE_DIGEST = bytes.fromhex("2a864886f70d010904")
CERTIFICATE_V2 = bytes.fromhex("2a864886f70d010910022f")


TOKEN_ATTRIBUTE = bytes.fromhex("2a864886f70d010910020e")
STAMP_INFO = bytes.fromhex("2a864886f70d0109100104")


def issued_as(certificate):
    """Serial number and issuer of a certificate, as they are encoded in it."""
    parts = [raw for tag, _, raw in children(children(der(certificate)[1])[0][1]) if tag != 0xa0]
    return [parts[0], parts[2]]


def signed_data(cms, what):
    """What a CMS container signs, its content, its signer's certificate and all, the time-stamp token beside its signature, the signature."""
    signed = children(children(der(cms)[1])[1][1])[0][1]
    parts = children(signed)
    held = children(next(content for tag, content, _ in parts if tag == 0xa0))
    certificates = [raw for tag, content, raw in held]
    if any(tag != 0x30 for tag, _, _ in held):
        raise Changed("%s holds something that is no certificate among its certificates" % what)
    signer = children(children(parts[-1][1])[0][1])
    attributes = next(content for tag, content, _ in signer if tag == 0xa0)
    signature = [content for tag, content, _ in signer if tag == 0x04][-1]
    values = {children(content)[0][1]: children(content)[1][1] for _, content, _ in children(attributes)}
    issuer, serial = (raw for _, _, raw in children(signer[1][1]))
    own = next((c for c in certificates if [serial, issuer] == issued_as(c)), None)
    name = HASHES[children(signer[2][1])[0][1].hex()]
    length = len(attributes)
    head = bytes([length]) if length < 0x80 else bytes([0x81, length]) if length < 0x100 else b"\x82" + length.to_bytes(2, "big")
    if own is None or not signature_holds(own, b"\x31" + head + attributes, signature, name):
        raise Changed("%s does not fit its certificate" % what)
    if CERTIFICATE_V2 in values and sha(own) not in values[CERTIFICATE_V2]:
        raise Changed("%s was made with another certificate" % what)
    beside = next((content for tag, content, _ in signer if tag == 0xa1), None)
    token = children(children(children(beside)[0][1])[1][1])[0][2] if beside is not None and TOKEN_ATTRIBUTE in beside else None
    encapsulated = children(parts[2][1])
    kind, content = der(encapsulated[1][1])[:2] if len(encapsulated) > 1 else (0x04, None)
    if kind != 0x04 or values.get(CONTENT_TYPE) != encapsulated[0][2]:
        raise Changed("%s holds another kind of content than it signs" % what)
    stated = der(values[MESSAGE_DIGEST])[1]
    if content is not None and stated != hashlib.new(name, content).digest():
        raise Changed("%s holds another content than it signs" % what)
    return stated, content, own, certificates, token, signature


def stamped(cms, what):
    """The hash that a time-stamp token (RFC 3161) was made for, and its certificates."""
    _, content, _, certificates, _, _ = signed_data(cms, what)
    return children(children(der(content)[1])[2][1])[1][1], certificates


def container(data, start, end, number):
    """The container in a gap; the rest of the gap is zeros."""
    gap = bytes.fromhex(data[start + 1:end - 1].decode("ascii"))
    length = der(gap)[2]
    if data[start + 1:end - 1] != gap[:length].hex().encode("ascii") + b"0" * (2 * (len(gap) - length)):
        raise Changed("the gap of signature %d holds more than its container and zeros" % number)
    return gap[:length]


def chain_of(own, certificates, number):
    """The signer's certificate and its issuers, each signed by the next and the last by itself."""
    chain, left = [own], [c for c in certificates if c != own]
    while left:
        issuer = next((c for c in left if signed_by(c, chain[-1])), None)
        if issuer is None:
            raise Changed("nobody in the container issued a certificate of signature %d" % number)
        chain.append(issuer)
        left.remove(issuer)
    if len(chain) < 2 or not signed_by(chain[-1], chain[-1]):
        raise Changed("the chain of signature %d does not end in an authority" % number)
    return chain


def accepted(files, own):
    """Keys of authorities outside the site that its trail shows to be accepted."""
    if "authorities.json" not in files:
        return set()
    document = parse(files["authorities.json"])
    site = bytes.fromhex(document["authority"])
    proof = proven(canonical(document["proof"]))
    if sha(key_of(site)).hex() != own or not signed_by(site, bytes.fromhex(proof["checkpoint"]["certificate"])):
        raise Changed("the acceptance of other authorities is not signed under the report's own")
    keys = set()
    for entry in proof["events"]:
        new = entry["event"]["new"]
        if entry["event"]["action"] != "site.authority" or sha(key_of(bytes.fromhex(new["certificate"]))).hex() != new["key"]:
            raise Changed("authorities.json proves an event that accepts nobody")
        keys.add(new["key"])
    return keys


def check_seal(data, begin, end, needed):
    """The validation data behind the last signature: the certificates of the signatures, revocation lists of their authorities, nothing else."""
    after = objects(data[begin:end])
    root = value(after[int(re.findall(rb"/Root (\d+) 0 R", data[:end])[-1])])
    store = value(after[int(root[b"/DSS"].split()[0])])
    if not {b"/Type", b"/Certs"} <= set(store) <= {b"/Type", b"/Certs", b"/CRLs"}:
        raise Changed("the store of validation data holds something else")
    streams = {name: [after[int(item.split()[0])] for item in store.get(name, [])] for name in (b"/Certs", b"/CRLs")}
    for body in streams[b"/Certs"] + streams[b"/CRLs"]:
        if not set(value(body)) <= {b"/Length", b"/Filter"}:
            raise Changed("the store of validation data holds something else")
    if [inflated(body) for body in streams[b"/Certs"]] != needed:
        raise Changed("the store holds other certificates than the signatures need")
    for body in streams[b"/CRLs"]:
        if not any(signed_by(issuer, inflated(body)) for issuer in needed):
            raise Changed("a revocation list in the store was not signed by an authority of the signatures")


def text(raw):
    """A PDF string."""
    if raw.startswith(b"<"):
        value = bytes.fromhex(re.sub(rb"\s", b"", raw[1:-1]).decode("ascii"))
    else:
        escapes = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}
        value = re.sub(rb"\\(\d{1,3}|.)", lambda m: bytes([int(m[1], 8)]) if m[1].isdigit() else escapes.get(m[1], m[1]), raw[1:-1], flags=re.S)
    return value.decode("utf-16") if value[:2] in (b"\xfe\xff", b"\xff\xfe") else value.decode("latin-1")


STRING = rb"(\((?:[^()\\]|\\.)*\)|<[0-9a-fA-F\s]*>)"


def objects(data):
    """Objects by number, those inside object streams too."""
    found = {}
    for match in re.finditer(rb"(?:^|[\r\n])(\d+) 0 obj\b", data):
        found[int(match[1])] = data[match.end():data.find(b"endobj", match.end())]
    for body in list(found.values()):
        if b"/ObjStm" in body[:400]:
            content = inflated(body)
            first = int(re.search(rb"/First (\d+)", body)[1])
            numbers = list(map(int, content[:first].split()))
            places = numbers[1::2] + [len(content) - first]
            for index, number in enumerate(numbers[::2]):
                found.setdefault(number, content[first + places[index]:first + places[index + 1]])
    return found


def inflated(body):
    begin = re.search(rb">>\s*stream\r?\n", body)
    head, raw = body[:begin.start()], body[begin.end():]
    if b"/FlateDecode" in head:
        return zlib.decompressobj().decompress(raw)
    length = int(re.search(rb"/Length (\d+)", head)[1])
    return raw[:length]


def embedded(data):
    found, table = {}, objects(data)
    for body in table.values():
        if re.search(rb"/Filespec\b", body) and b"/EF" in body:
            name = text(re.search(rb"/UF\s*" + STRING, body, re.S)[1])
            stream = int(re.search(rb"/EF\s*<<.*?/F (\d+) 0 R", body, re.S)[1])
            if name in found:
                raise Changed("attachment %s stands twice" % name)
            found[name] = inflated(table[stream])
    return found


# What one signing may change of an object that was there: its entries by the kind of the object.
CATALOG, INFO = {b"/AcroForm", b"/Perms", b"/Extensions"}, {b"/ModDate", b"/Producer"}
KINDS = {b"/Page": {b"/Annots", b"/Tabs"}, b"/StructTreeRoot": {b"/ParentTree", b"/ParentTreeNextKey", b"/K"}, b"/StructElem": {b"/K"}}
FORM, TREE = {b"/Fields", b"/SigFlags", b"/DR", b"/DA"}, {b"/Nums", b"/Kids", b"/Limits"}
LISTS = {b"/Annots": 1, b"/Fields": 1, b"/Kids": 1, b"/Nums": 2, b"/K": 1}
TOKEN = re.compile(rb"[\s\0]*(?:%[^\r\n]*[\s\0]*)*(<<|>>|\[|\]|<[0-9a-fA-F\s]*>|\((?:[^()\\]|\\.)*\)|/[^\s<>\[\]()/%{}]*|\d+ \d+ R\b|[-+.0-9]+|\w+)", re.S)


def value(body):
    """The first PDF value in a text: a dictionary, a list, or the token itself."""
    def read(at):
        match = TOKEN.match(body, at)
        token, at = match[1], match.end()
        if token == b"<<":
            found = {}
            while TOKEN.match(body, at)[1] != b">>":
                name, at = read(at)
                found[name], at = read(at)
            return found, TOKEN.match(body, at).end()
        if token == b"[":
            items = []
            while TOKEN.match(body, at)[1] != b"]":
                item, at = read(at)
                items.append(item)
            return items, TOKEN.match(body, at).end()
        return token, at
    return read(0)[0]


def grown(old, new, most):
    """Whether a list begins as before and has at most so many items more."""
    old = old if isinstance(old, list) else [] if old is None else [old]
    new = new if isinstance(new, list) else [new]
    return new[:len(old)] == old and len(new) <= len(old) + most


def properties(body):
    """What the metadata say, as attribute or as element, without the dates and the producer, which signing sets."""
    found = []
    for element in xml.etree.ElementTree.fromstring(inflated(body)).iter():
        found += [(element.tag, element.text.strip())] if element.text and element.text.strip() else []
        found += element.attrib.items()
    return sorted(item for item in found if not item[0].endswith(("}ModifyDate", "}MetadataDate", "}Producer")))


def own_change(number, was, now, root, info, seal):
    """Whether a signing of ours changes an object of before in this way."""
    if b"/Metadata" in was[:200] and b"stream" in was:
        return properties(was) == properties(now)
    old, new = value(was), value(now)
    if isinstance(old, list):
        return isinstance(new, list) and grown(old, new, 1)
    if not isinstance(old, dict) or not isinstance(new, dict) or b"stream" in was:
        return False
    kind = old.get(b"/Type") or (b"/StructElem" if {b"/S", b"/P"} <= set(old) else None)
    free = CATALOG | ({b"/DSS"} if seal else set()) if number == root else INFO if number == info else KINDS[kind] if kind in KINDS else FORM if b"/Fields" in old \
        else TREE if kind is None and TREE & set(old) else set()
    differing = {name for name in set(old) | set(new) if old.get(name) != new.get(name)}
    return differing <= free and all(grown(old.get(name), new.get(name), LISTS[name]) for name in differing & set(LISTS)
                                     if isinstance(new.get(name), list))


def check_increment(data, begin, end, number, seal):
    """A signing, or a sealing, changes its field, the field's page and its places in form and structure, and nothing else."""
    before, after = objects(data[:begin]), objects(data[begin:end])
    root = int(re.findall(rb"/Root (\d+) 0 R", data[:begin])[-1])
    info = int((re.findall(rb"/Info (\d+) 0 R", data[:begin]) or [b"0"])[-1])
    for key, body in after.items():
        if key in before and body != before[key] and not own_change(key, before[key], body, root, info, seal):
            raise Changed("with signature %d came a change of object %d that no signing makes" % (number, key))
        if key not in before and b"/Annot" in body and b"/Sig" not in body:
            raise Changed("with signature %d came an annotation that no signing makes" % number)
    if sum(b"/Widget" in body and key not in before for key, body in after.items()) != 1:
        raise Changed("signature %d came with more than its own field" % number)


def check_report(path):
    data = read(path)
    spans = [tuple(map(int, m.groups())) for m in re.finditer(rb"/ByteRange\s*\[\s*(\d+) (\d+) (\d+) (\d+)\s*\]", data)]
    if not spans:
        raise Changed("the file bears no signature")
    first = data.rfind(b"%%EOF", 0, spans[0][1]) + len(b"%%EOF")
    first += 2 if data[first:first + 2] == b"\r\n" else 1 if data[first:first + 1] in b"\r\n" else 0
    end, issuers, needed, sealed = first, set(), [], False
    for number, (zero, before, after, rest) in enumerate(spans, 1):
        if zero or not end <= before < after <= after + rest <= len(data) or data[before:before + 1] != b"<" or data[after - 1:after] != b">":
            raise Changed("signature %d does not cover all bytes but its own container" % number)
        cms = container(data, before, after, number)
        covered = sha(data[:before] + data[after:after + rest])
        sealed = number == len(spans) > 1 and b"/DocTimeStamp" in data[end:after + rest]
        if sealed:
            if stamped(cms, "the document time stamp")[0] != covered:
                raise Changed("the document time stamp was not made for these bytes")
            check_seal(data, end, after + rest, needed)
            check_increment(data, end, after + rest, number, True)
            end = after + rest
            break
        stated, _, signer, certificates, token, signature = signed_data(cms, "signature %d" % number)
        if covered != stated:
            raise Changed("signature %d was not made for these bytes" % number)
        chain = chain_of(signer, certificates, number)
        needed += [c for c in chain if c not in needed]
        if token is not None:
            imprint, others = stamped(token, "the time stamp of signature %d" % number)
            if imprint != sha(signature):
                raise Changed("the time stamp of signature %d was made for another signature" % number)
            needed += [c for c in others if c not in needed]
        reason = text(re.search(rb"/Reason\s*" + STRING, data[end:after + rest], re.S)[1])
        if not reason.endswith("; revision %d %s]" % (number - 1, sha(data[:end]).hex())):
            raise Changed("signature %d was put upon other bytes than those before it" % number)
        issuers.add(sha(key_of(chain[-1])).hex())
        check_increment(data, end, after + rest, number, False)
        end = after + rest
    if end != len(data):
        raise Changed("after the last signature %d bytes were added" % (len(data) - end))
    if re.search(rb"/Filespec\b|/EmbeddedFile\b", data[first:]):
        raise Changed("an increment touches the embedded files")
    if re.search(rb"/FT\s*/(?!Sig\b)", b"".join(objects(data).values())):
        raise Changed("the form has a field that is no signature")
    files = embedded(data[:first])
    entities = parse(files["provenance.json"])["entity"]
    listed = {item["prov:label"]: item["kt:sha256"] for item in entities.values() if "kt:sha256" in item}
    for name in files:
        if name != "provenance.json" and listed.get(name) != sha(files[name]).hex():
            raise Changed("attachment %s is not the one that the signed provenance lists" % name)
    own = entities["kt:report"]["kt:authorityKey"]
    if not issuers <= {own} | accepted(files, own):
        raise Changed("the certificates were issued by another authority than the report's")
    if len(entities["kt:report"]["kt:requiredSigners"]) != len(spans) - sealed:
        raise Changed("the plan asks for %d signatures, there are %d" % (len(entities["kt:report"]["kt:requiredSigners"]), len(spans) - sealed))
    events_proven = len(proven(files["trail-proof.json"])["events"]) if "trail-proof.json" in files else 0
    print("UNCHANGED: %d signatures over %d bytes%s, %d embedded files as signed, %d events proven"
          % (len(spans) - sealed, len(data), " and a seal behind them" if sealed else "", len(files), events_proven))


def main(arguments):
    try:
        if len(arguments) == 2 and arguments[0] == "study":
            check_study(arguments[1])
        elif len(arguments) == 2 and arguments[0] == "proof":
            check_proof(arguments[1])
        elif len(arguments) == 2 and arguments[0] == "report":
            check_report(arguments[1])
        elif len(arguments) in (2, 3) and arguments[0] == "root":
            leaves = events(arguments[1])[0]
            size = int(arguments[2]) if len(arguments) == 3 else len(leaves)
            print(size, root(leaves[:size]).hex())
        else:
            print(__doc__.strip(), file=sys.stderr)
            return 2
        return 0
    except (Changed, OSError, KeyError, TypeError, IndexError, ValueError, AttributeError, StopIteration, zlib.error,
            xml.etree.ElementTree.ParseError) as problem:
        print("CHANGED: %s" % (problem if isinstance(problem, Changed) else "not readable as described (%r)" % problem))
        return 5


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
