package se.kvittens.files.kioskfolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import se.kvittens.application.kiosk.setup.KioskDirectory;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.time.CareZone;
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

    /**
     * The locks that the rule book says, of the last month and of this one as far as they are open, where the folder has
     * published locks and none of theirs. That may be as it should be, or a date that nobody has written there yet.
     */
    public SortedMap<YearMonth, LockDate> unpublishedLocks(Instant now) {
        PublishedLocks published = manifest.assignment().locks();
        LockDates locks = books.locksOf(manifest.assignment().municipality(), published);
        YearMonth current = YearMonth.from(CareZone.dateOf(now));
        SortedMap<YearMonth, LockDate> unpublished = new TreeMap<>();
        for (YearMonth month : List.of(current.minusMonths(1), current)) {
            if (!published.byMonth().isEmpty() && published.of(month).isEmpty()) {
                locks.of(month)
                        .map(Explained::value)
                        .filter(lock -> lock.isInTime(now))
                        .ifPresent(lock -> unpublished.put(month, lock));
            }
        }
        return unpublished;
    }
}
