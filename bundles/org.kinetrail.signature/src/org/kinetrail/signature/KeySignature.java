package org.kinetrail.signature;

import com.itextpdf.signatures.IExternalSignature;
import com.itextpdf.signatures.ISignatureMechanismParams;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** Signs with a key of this Java, by SHA-256 with ECDSA or RSA. */
record KeySignature(PrivateKey key) implements IExternalSignature {

    @Override
    public String getDigestAlgorithmName() {
        return "SHA-256";
    }

    @Override
    public String getSignatureAlgorithmName() {
        return switch (key.getAlgorithm()) {
            case "EC" -> "ECDSA";
            case "RSA" -> "RSA";
            default -> throw new SignatureRefused("Keys of kind " + key.getAlgorithm() + " are not supported; use an EC or RSA key.");
        };
    }

    @Override
    public ISignatureMechanismParams getSignatureMechanismParameters() {
        return null;
    }

    /** Name of the algorithm for Java. */
    String algorithm() {
        return "SHA256with" + getSignatureAlgorithmName();
    }

    @Override
    public byte[] sign(byte[] message) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm());
        signature.initSign(key);
        signature.update(message);
        return signature.sign();
    }
}
