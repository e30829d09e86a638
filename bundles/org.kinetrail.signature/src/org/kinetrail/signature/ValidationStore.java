package org.kinetrail.signature;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The document security store of a sealed report (ETSI EN 319 142-1, 5.4.2): the certificates of all chains in the file, and a revocation
 * list for each that its authority publishes one for. Nothing else can stand in it.
 */
record ValidationStore(List<X509Certificate> certificates, List<X509CRL> revocations) {

    static final PdfName DSS = new PdfName("DSS");

    private static final String RULE = "seal.data";
    private static final PdfName CERTIFICATES = new PdfName("Certs");
    private static final PdfName LISTS = new PdfName("CRLs");
    private static final Set<PdfName> STREAM = Set.of(PdfName.Length, PdfName.Filter);

    ValidationStore {
        certificates = List.copyOf(certificates);
        revocations = List.copyOf(revocations);
    }

    /** Collects what the signatures of a file need; refused when an authority offers no list for a certificate that needs one. */
    static ValidationStore collect(List<SignedContainer> containers, List<X509CRL> known, RevocationSource source) {
        List<X509Certificate> certificates = needed(containers);
        Map<String, X509CRL> lists = new LinkedHashMap<>();
        for (X509Certificate certificate : certificates) {
            if (!needsList(certificate)) {
                continue;
            }
            X509Certificate issuer = certificates.stream().filter(one -> Certificates.issued(one, certificate)).findFirst()
                    .orElseThrow(() -> new SignatureRefused("The chain of " + Certificates.name(certificate) + " is not whole in the file, so its "
                            + "revocation cannot be shown; nothing was written."));
            X509CRL list = known.stream().filter(one -> Certificates.signed(one, issuer)).findFirst().or(() -> fetched(certificate, source))
                    .filter(one -> Certificates.signed(one, issuer))
                    .orElseThrow(() -> new SignatureRefused(Certificates.name(issuer) + " offers no revocation list for "
                            + Certificates.name(certificate) + "; the report stays as it is."));
            lists.put(Certificates.keyHash(issuer), list);
        }
        return new ValidationStore(certificates, new ArrayList<>(lists.values()));
    }

    private static Optional<X509CRL> fetched(X509Certificate certificate, RevocationSource source) {
        try {
            return source.list(certificate);
        } catch (IOException e) {
            throw new SignatureRefused("The revocation list for " + Certificates.name(certificate) + " could not be fetched (" + e.getMessage()
                    + "); nothing was written.", e);
        }
    }

    /** All certificates of signers and time stamps, each once, in the order of the file. */
    private static List<X509Certificate> needed(List<SignedContainer> containers) {
        Map<String, X509Certificate> all = new LinkedHashMap<>();
        for (SignedContainer container : containers) {
            container.certificates().forEach(one -> all.put(Certificates.hash(one), one));
            container.token().ifPresent(token -> token.certificates().forEach(one -> all.put(Certificates.hash(one), one)));
        }
        return new ArrayList<>(all.values());
    }

    /** Roots need none, nor certificates whose issuer assures their validity. */
    private static boolean needsList(X509Certificate certificate) {
        return certificate.getExtensionValue(AcceptedAuthority.VALIDITY_ASSURED) == null && !Certificates.issued(certificate, certificate);
    }

    /** Puts the store into the catalog of a document that is about to be stamped. */
    void write(PdfDocument document) {
        PdfDictionary store = new PdfDictionary();
        store.put(PdfName.Type, DSS);
        store.put(CERTIFICATES, streams(certificates.stream().map(Certificates::der).toList(), document));
        if (!revocations.isEmpty()) {
            store.put(LISTS, streams(revocations.stream().map(Certificates::der).toList(), document));
        }
        document.getCatalog().getPdfObject().put(DSS, store.makeIndirect(document));
        document.getCatalog().getPdfObject().setModified();
    }

    private static PdfArray streams(List<byte[]> contents, PdfDocument document) {
        PdfArray list = new PdfArray();
        for (byte[] content : contents) {
            list.add(new PdfStream(content).makeIndirect(document));
        }
        return list;
    }

    /** Reads and judges the store of a sealed file against the signatures it serves. */
    static ValidationStore read(PdfDictionary catalog, List<SignedContainer> containers) {
        PdfDictionary store = catalog.getAsDictionary(DSS);
        if (store == null || !DSS.equals(store.getAsName(PdfName.Type)) || !Set.of(PdfName.Type, CERTIFICATES, LISTS).containsAll(store.keySet())) {
            throw broken("the store of validation data is not as a sealing makes it");
        }
        try {
            List<byte[]> stored = contents(store.getAsArray(CERTIFICATES));
            List<X509Certificate> needed = needed(containers);
            if (stored.size() != needed.size()) {
                throw broken("the store holds other certificates than the signatures need");
            }
            for (int i = 0; i < stored.size(); i++) {
                if (!Arrays.equals(stored.get(i), Certificates.der(needed.get(i)))) {
                    throw broken("the store holds other certificates than the signatures need");
                }
            }
            List<X509CRL> lists = new ArrayList<>();
            for (byte[] content : contents(store.getAsArray(LISTS))) {
                lists.add(list(content, needed));
            }
            requireCover(needed, lists);
            return new ValidationStore(needed, lists);
        } catch (GeneralSecurityException | ClassCastException e) {
            throw broken("a revocation list in the store cannot be read");
        }
    }

    private static X509CRL list(byte[] content, List<X509Certificate> issuers) throws GeneralSecurityException {
        X509CRL list = AcceptedAuthority.list(content);
        if (!Arrays.equals(content, Certificates.der(list)) || issuers.stream().noneMatch(one -> Certificates.signed(list, one))) {
            throw broken("a revocation list in the store was not signed by an authority of the signatures");
        }
        return list;
    }

    private static void requireCover(List<X509Certificate> needed, List<X509CRL> lists) {
        for (X509Certificate certificate : needed) {
            X509Certificate issuer = needed.stream().filter(one -> Certificates.issued(one, certificate)).findFirst().orElse(null);
            if (needsList(certificate) && (issuer == null || lists.stream().noneMatch(one -> Certificates.signed(one, issuer)))) {
                throw broken("the store holds no revocation list for the certificate of " + Certificates.name(certificate));
            }
        }
        if (lists.size() > needed.size()) {
            throw broken("the store holds more revocation lists than the signatures need");
        }
    }

    private static List<byte[]> contents(PdfArray streams) {
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; streams != null && i < streams.size(); i++) {
            PdfStream stream = streams.getAsStream(i);
            if (stream == null || !STREAM.containsAll(stream.keySet())) {
                throw broken("the store of validation data is not as a sealing makes it");
            }
            contents.add(stream.getBytes());
        }
        return contents;
    }

    private static BrokenRule broken(String text) {
        return BrokenRule.of(RULE, text);
    }
}
