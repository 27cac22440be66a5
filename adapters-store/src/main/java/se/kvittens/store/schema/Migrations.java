package se.kvittens.store.schema;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.store.sql.Engine;

/** Makes a database's tables those of this program. */
public final class Migrations {

    /** So often do processes that migrate at the same time get into each other's way, and more. */
    private static final int ATTEMPTS = 5;

    /** What such processes see of each other: tables that are there though they were not a moment ago, and locks. */
    private static final Set<JournalFault> MAYBE_OF_ANOTHER =
            EnumSet.of(JournalFault.BUSY, JournalFault.DAMAGED, JournalFault.OVERTAKEN);

    private final Engine engine;
    private final Flyway flyway;

    /** Of the journal's tables. */
    public Migrations(Engine engine) {
        this(engine, engine.migrations());
    }

    /**
     * Of other tables.
     *
     * @param folder of their migrations
     */
    public Migrations(Engine engine, String folder) {
        this.engine = engine;
        this.flyway = Flyway.configure(Migrations.class.getClassLoader())
                .loggers(QuietLogs.class.getName())
                .dataSource(new EngineSource(engine))
                .locations("classpath:se/kvittens/store/schema/" + folder)
                .failOnMissingLocations(true)
                .load();
    }

    /** Nothing is changed where a newer program has been there. The version that it has then. */
    public Either<JournalFault, String> bringUpToDate() {
        Either<JournalFault, String> last = Either.left(JournalFault.BUSY);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            last = attempt();
            if (last.isRight() || !MAYBE_OF_ANOTHER.contains(last.getLeft())) {
                return last;
            }
        }
        return last;
    }

    private Either<JournalFault, String> attempt() {
        try {
            MigrationInfoService before = flyway.info();
            if (isNewer(before)) {
                return Either.left(JournalFault.NEWER_VERSION);
            }
            if (before.pending().length > 0 || before.current() == null) {
                flyway.migrate();
            }
            flyway.validate();
            return Either.right(String.valueOf(flyway.info().current().getVersion()));
        } catch (FlywayException failed) {
            return Either.left(faultOf(failed));
        } catch (NullPointerException | IllegalArgumentException damaged) {
            // Flyway trusts what stands in its own table, and stumbles where that is damaged.
            return Either.left(JournalFault.DAMAGED);
        }
    }

    private static boolean isNewer(MigrationInfoService info) {
        return Arrays.stream(info.applied())
                .anyMatch(each -> each.getState() == MigrationState.FUTURE_SUCCESS
                        || each.getState() == MigrationState.FUTURE_FAILED);
    }

    private JournalFault faultOf(FlywayException failed) {
        Optional<SQLException> cause = Optional.empty();
        for (Throwable each = failed; each != null; each = each.getCause()) {
            cause = each instanceof SQLException sql ? Optional.of(sql) : cause;
        }
        return cause.map(engine::faultOf).orElse(JournalFault.DAMAGED);
    }
}
