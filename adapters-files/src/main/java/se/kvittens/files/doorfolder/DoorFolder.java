package se.kvittens.files.doorfolder;

import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kvittens.application.doors.KnownDoors;
import se.kvittens.application.registering.Households;
import se.kvittens.application.visiting.Plan;
import se.kvittens.domain.identity.LockId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.files.fault.Fault;
import se.kvittens.files.plan.PlannedVisits;

/**
 * A doors folder in which nothing is wrong.
 *
 * @param books the folder's own, or those that come along
 * @param known which locks are and were at whose doors, whose the keys are and were, and who serves and served whom
 * @param locks that it names, now or earlier
 * @param households those who live behind one home's door live together
 * @param plans of the providers of which a visit is planned
 */
public record DoorFolder(
        DoorManifest manifest,
        RuleBooks books,
        KnownDoors known,
        Set<LockId> locks,
        Households households,
        Map<ProviderId, Plan> plans) {

    public DoorFolder {
        locks = Set.copyOf(locks);
        plans = Map.copyOf(plans);
    }

    /**
     * All that is wrong with its files, or the folder.
     *
     * @param month in which a rule book of the municipality is to be in force
     */
    public static Either<List<Fault>, DoorFolder> open(Path root, YearMonth month) {
        return new DoorFolderReading(root, month).read();
    }

    /** What a provider has planned; nothing where no visit of it is told. */
    public Plan planOf(ProviderId provider) {
        return plans.getOrDefault(provider, PlannedVisits.NONE);
    }
}
