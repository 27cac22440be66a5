package se.kvittens.transport.http;

import io.micronaut.http.ssl.ClientSslConfiguration;
import io.micronaut.http.ssl.SslConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Collection;

/** Whom one trusts, as Micronaut's client wants to be told: by a store in the format PKCS 12. */
final class Trust {

    private static final String FORMAT = "PKCS12";

    /** No secret: the store is made here, holds no keys and never leaves memory; the format wants one. */
    private static final String IN_MEMORY = "in memory";

    private Trust() {}

    /** Refuses at once what can't be read. */
    static SslConfiguration in(Connection.TrustStore store) {
        if (!Files.isReadable(store.file())) {
            throw new IllegalArgumentException(
                    "The trust store %s can't be read.%nMaybe it lies elsewhere.".formatted(store.file()));
        }
        return store.password()
                .map(password -> configuration("file:" + store.file().toAbsolutePath(), password))
                .orElseGet(() ->
                        configuration("base64:" + Base64.getEncoder().encodeToString(sealed(store.file())), IN_MEMORY));
    }

    private static SslConfiguration configuration(String place, String password) {
        SslConfiguration.TrustStoreConfiguration trusted = new SslConfiguration.TrustStoreConfiguration();
        trusted.setPath(place);
        trusted.setPassword(password);
        trusted.setType(FORMAT);
        ClientSslConfiguration configuration = new ClientSslConfiguration();
        configuration.setTrustStore(trusted);
        return configuration;
    }

    private static byte[] sealed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return sealed(CertificateFactory.getInstance("X.509").generateCertificates(in));
        } catch (IOException | GeneralSecurityException otherwise) {
            throw new IllegalArgumentException(
                    "%s holds no certificates.%nMaybe it is a store that needs a password.".formatted(file), otherwise);
        }
    }

    private static byte[] sealed(Collection<? extends Certificate> certificates)
            throws IOException, GeneralSecurityException {
        if (certificates.isEmpty()) {
            throw new GeneralSecurityException("none");
        }
        KeyStore store = KeyStore.getInstance(FORMAT);
        store.load(null, null);
        for (Certificate each : certificates) {
            store.setCertificateEntry("trusted-" + store.size(), each);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, IN_MEMORY.toCharArray());
        return out.toByteArray();
    }
}
