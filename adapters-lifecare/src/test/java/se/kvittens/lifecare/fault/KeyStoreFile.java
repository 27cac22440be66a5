package se.kvittens.lifecare.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import se.kvittens.lifecare.http.Connection;

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
