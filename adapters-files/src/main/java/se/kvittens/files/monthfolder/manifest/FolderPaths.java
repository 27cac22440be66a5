package se.kvittens.files.monthfolder.manifest;

import io.vavr.control.Either;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import se.kvittens.domain.people.PersonalNumbers;
import se.kvittens.files.fault.Expectation;
import se.kvittens.files.fault.FaultKind;
import se.kvittens.files.yaml.Misread;

/** The paths that a file of ours names. */
public final class FolderPaths {

    private FolderPaths() {}

    /** A relative path that stays within the folder in which the file stands. Messages show it as it stands, so it must be fit for that. */
    public static Either<Misread, String> pathWithin(String text) {
        if (PersonalNumbers.appearIn(text)) {
            return Either.left(new Misread(FaultKind.PERSONAL_NUMBER, ""));
        }
        try {
            Path path = Path.of(text).normalize();
            boolean isUnfit = text.isBlank() || text.chars().anyMatch(Character::isISOControl);
            return isUnfit || path.isAbsolute() || path.startsWith("..")
                    ? Either.left(new Misread(FaultKind.INVALID_VALUE, Expectation.NAME_WITHIN_FOLDER.key()))
                    : Either.right(text);
        } catch (InvalidPathException invalid) {
            return Either.left(new Misread(FaultKind.INVALID_VALUE, Expectation.NAME_WITHIN_FOLDER.key()));
        }
    }
}
