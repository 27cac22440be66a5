package se.kvittens.files.servefolder;

import io.vavr.control.Either;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;

/** Files and folders that a manifest names, in its own folder or elsewhere. */
final class Places {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** A user or a password in an address would be seen by whoever sees the address, and be said again by the driver. */
    private static final Pattern TELLS_A_LOGIN = Pattern.compile("@|[?&](user|password)=", Pattern.CASE_INSENSITIVE);

    private final Path root;

    Places(Path root) {
        this.root = root;
    }

    Either<Misread, Path> folder(String text) {
        return path(text, Expectation.FOLDER_THERE, Files::isDirectory);
    }

    /** One that is there or can be made. */
    Either<Misread, Path> ownFolder(String text) {
        return path(text, Expectation.FOLDER_IN_FOLDER_THERE, path -> !Files.isRegularFile(path) && isInFolder(path));
    }

    /** A file that is there or can be made. */
    Either<Misread, Path> file(String text) {
        return path(text, Expectation.FILE_IN_FOLDER_THERE, path -> !Files.isDirectory(path) && isInFolder(path));
    }

    /** One that is there, or a file that somebody else makes. */
    Either<Misread, Path> fileOrFolder(String text) {
        return path(text, Expectation.FILE_IN_FOLDER_THERE, Places::isInFolder);
    }

    Either<Misread, Path> secret(String text) {
        return path(text, Expectation.FILE_IN_FOLDER_THERE, path -> Files.isRegularFile(path) && Files.isReadable(path))
                .mapLeft(misread -> new Misread(FaultKind.NO_SECRET, ""));
    }

    static Either<Misread, String> database(String text) {
        return isDatabase(text) && !TELLS_A_LOGIN.matcher(text).find()
                ? Either.right(text)
                : Either.left(new Misread(FaultKind.INVALID_VALUE, POSTGRESQL + "//host/kvittens"));
    }

    static boolean isDatabase(String text) {
        return text.startsWith(POSTGRESQL);
    }

    private Either<Misread, Path> path(String text, Expectation expected, Predicate<Path> isFit) {
        if (PersonalNumbers.appearIn(text)) {
            return Either.left(new Misread(FaultKind.PERSONAL_NUMBER, ""));
        }
        try {
            Path path = root.resolve(text).normalize();
            return !text.isBlank() && isFit.test(path)
                    ? Either.right(path)
                    : Either.left(new Misread(FaultKind.INVALID_VALUE, expected.key()));
        } catch (InvalidPathException invalid) {
            return Either.left(new Misread(FaultKind.INVALID_VALUE, expected.key()));
        }
    }

    private static boolean isInFolder(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return folder != null && Files.isDirectory(folder);
    }
}
