package org.kinetrail.trail;

import java.time.Instant;
import java.util.HexFormat;

/** A signed tree head: size, root and time, who signed, the signature and the certificate in hexadecimal. */
public record Checkpoint(TreeHead head, Instant time, String signer, String algorithm, String signature, String certificate) {

    /** Purpose of the signature, part of the signed bytes, so that it can stand for nothing else. */
    public static final String PURPOSE = "kinetrail-checkpoint-1";

    /** Signs a head. */
    public static Checkpoint sign(TreeHead head, Instant time, CheckpointSigner signer) {
        byte[] signature = signer.sign(message(head, time, signer.certificate()));
        return new Checkpoint(head, time, signer.name(), signer.algorithm(), HexFormat.of().formatHex(signature),
                HexFormat.of().formatHex(signer.certificate()));
    }

    /** The bytes that are signed: canonical JSON of the certificate's SHA-256, purpose, root, size and time. */
    private static byte[] message(TreeHead head, Instant time, byte[] certificate) {
        return Json.object().with("certificate", Sha256.hex(certificate)).with("purpose", PURPOSE).with("root", head.root())
                .with("size", head.size()).with("time", EventCodec.time(time)).canonical();
    }

    /** The bytes that were signed. */
    public byte[] message() {
        return message(head, time, HexFormat.of().parseHex(certificate));
    }

    public Json.Members json() {
        return Json.object().with("algorithm", algorithm).with("certificate", certificate).with("root", head.root())
                .with("signature", signature).with("signer", signer).with("size", head.size()).with("time", EventCodec.time(time));
    }

    /** Reads what {@link #json()} wrote. */
    public static Checkpoint from(Json.Members json) {
        try {
            TreeHead head = new TreeHead(json.whole("size").orElseThrow(), json.text("root").orElseThrow());
            return new Checkpoint(head, Instant.parse(json.text("time").orElseThrow()), json.text("signer").orElseThrow(),
                    json.text("algorithm").orElseThrow(), hexadecimal(json, "signature"), hexadecimal(json, "certificate"));
        } catch (java.util.NoSuchElementException | java.time.DateTimeException e) {
            throw new TrailRefused("A checkpoint lacks a member or holds a wrong one; restore it from a copy.", e);
        }
    }

    private static String hexadecimal(Json.Members json, String name) {
        return json.text(name).filter(Sha256::isLowerHex).orElseThrow();
    }
}
