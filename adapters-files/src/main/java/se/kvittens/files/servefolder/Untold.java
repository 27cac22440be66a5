package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.util.Optional;
import java.util.function.Function;
import se.kvittens.files.intake.remote.ConnectionFile;
import se.kvittens.files.yaml.Misread;
import se.kvittens.files.yaml.YamlValue;

/** Reads what stands where a secret may stand: a fault does not repeat it then. */
final class Untold {

    /** In place of what is not repeated. */
    static final String TEXT = "…";

    private Untold() {}

    /** Whatever stands there may be a secret. */
    static <T> Optional<T> read(YamlValue value, Function<String, Either<Misread, T>> reading) {
        return value.text().flatMap(text -> read(value, TEXT, reading.apply(text)));
    }

    /** The address of a server on the web. */
    static Optional<String> address(YamlValue value) {
        return value.text().flatMap(text -> read(value, addressShown(text), ConnectionFile.address(text)));
    }

    /** An address, unless it tells a user or a password, or asks something. */
    static String addressShown(String text) {
        return text.contains("@") || text.contains("?") ? TEXT : text;
    }

    private static <T> Optional<T> read(YamlValue value, String shown, Either<Misread, T> read) {
        read.peekLeft(misread -> value.fault(misread.kind(), shown, misread.expected()));
        return read.toJavaOptional();
    }
}
