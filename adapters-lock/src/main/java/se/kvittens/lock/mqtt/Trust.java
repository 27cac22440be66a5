package se.kvittens.lock.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whom we believe to be the broker. */
final class Trust {

    private Trust() {}

    /**
     * Sockets that speak with those whom the certificates vouch for, or whom Java trusts; empty where a file can't be
     * read.
     */
    static Optional<SocketFactory> sockets(Optional<Path> certificates) {
        try {
            return Optional.of(certificates.isPresent() ? trusting(certificates.get()) : SSLSocketFactory.getDefault());
        } catch (IOException | GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static SocketFactory trusting(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                store.setCertificateEntry("trusted-" + number++, each);
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context.getSocketFactory();
    }
}
