package org.kinetrail.signature;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Fetches revocation lists from the distribution point that a certificate names (RFC 5280, section 4.2.1.13), over HTTP. */
public record HttpRevocations(Duration patience) implements RevocationSource {

    @Override
    public Optional<X509CRL> list(X509Certificate certificate) throws IOException {
        Optional<URI> place = place(certificate);
        return place.isEmpty() ? Optional.empty() : Optional.of(fetch(place.get()));
    }

    private X509CRL fetch(URI address) throws IOException {
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder().connectTimeout(patience).build().send(HttpRequest.newBuilder(address)
                    .timeout(patience).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered with status " + answer.statusCode());
            }
            return AcceptedAuthority.list(answer.body());
        } catch (GeneralSecurityException | ClassCastException e) {
            throw new IOException(address + " gave no revocation list", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The wait for " + address + " was broken off", e);
        }
    }

    private static Optional<URI> place(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return Optional.empty();
        }
        for (DistributionPoint point : CRLDistPoint.getInstance(ASN1OctetString.getInstance(extension).getOctets()).getDistributionPoints()) {
            DistributionPointName name = point.getDistributionPoint();
            if (name != null && name.getType() == DistributionPointName.FULL_NAME) {
                for (GeneralName general : GeneralNames.getInstance(name.getName()).getNames()) {
                    String text = general.getName().toString();
                    if (general.getTagNo() == GeneralName.uniformResourceIdentifier && (text.startsWith("http://") || text.startsWith("https://"))) {
                        return Optional.of(URI.create(text));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
