package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;

/**
 * A kiosk folder in which nothing is wrong.
 *
 * @param books the folder's own, or those that come along
 */
public record KioskFolder(KioskManifest manifest, RuleBooks books, KioskDirectory directory) {

    /**
     * All that is wrong with its files, or the folder.
     *
     * @param month whose rule book says which tasks there are; of the others, that much is known when their time comes
     */
    public static Either<List<Fault>, KioskFolder> open(Path root, YearMonth month) {
        return new KioskFolderReading(root, month).read();
    }
}
