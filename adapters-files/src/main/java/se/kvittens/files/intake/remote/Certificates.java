package se.kvittens.files.intake.remote;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;

/** A file with certificates, looked into at once: else it would be found out when the other system is asked. */
public final class Certificates {

    private static final Misread NONE = new Misread(FaultKind.NO_CERTIFICATE, "");

    private Certificates() {}

    /** The file, if it holds certificates as text (PEM) or as bytes (DER). */
    public static Either<Misread, Path> in(Path file) {
        if (!Files.isReadable(file) || !Files.isRegularFile(file)) {
            return Either.left(new Misread(FaultKind.UNREADABLE_FILE, file.toString()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            boolean hasNone = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .isEmpty();
            return hasNone ? Either.left(NONE) : Either.right(file);
        } catch (IOException | CertificateException otherwise) {
            return Either.left(NONE);
        }
    }
}
