package se.kvittens.transport.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import se.kvittens.transport.http.Connection;

/** A certificate that signs itself, made by the JDK's own tool; it serves as a trust store too. */
record KeyStoreFile(Path file) {

    static final String PASSWORD = "changeit";

    static KeyStoreFile in(Path folder, String name, String host) throws Exception {
        Path file = folder.resolve(name + ".p12");
        run(
                tool(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=" + host,
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString());
        return new KeyStoreFile(file);
    }

    /** The certificate alone, as text. */
    Path certificate() throws Exception {
        Path certificate = Path.of(file + ".crt");
        run(
                tool(),
                "-exportcert",
                "-rfc",
                "-alias",
                alias(),
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString(),
                "-file",
                certificate.toString());
        return certificate;
    }

    /** Of the certificate alone. */
    Connection.TrustStore trusted() throws Exception {
        Path certificate = certificate();
        Path store = Path.of(file + ".trust åt oss");
        run(
                tool(),
                "-importcert",
                "-noprompt",
                "-alias",
                "trusted",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                store.toString(),
                "-file",
                certificate.toString());
        return new Connection.TrustStore(store, PASSWORD);
    }

    /** The other end of a connection, greeted with this certificate; the connection itself stays as it is. */
    Socket sealing(Socket plain) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
            socket.setUseClientMode(false);
            return socket;
        } catch (GeneralSecurityException unlikely) {
            throw new IOException(unlikely);
        }
    }

    private static String tool() {
        return Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    }

    private String alias() {
        return file.getFileName().toString().replace(".p12", "");
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }
}
