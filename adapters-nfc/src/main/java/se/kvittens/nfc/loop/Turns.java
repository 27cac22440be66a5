package se.kvittens.nfc.loop;

import io.vavr.control.Either;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.tapping.DownReason;
import se.kvittens.nfc.driver.Report;
import se.kvittens.nfc.presence.Moment;
import se.kvittens.nfc.presence.Presence;

/** What a reader's thread does, turn by turn. Of threads it knows nothing. */
final class Turns {

    private final Opener<? extends Connection> opener;
    private final Presence presence;
    private final BackOff backOff;
    private final Clocks clocks;
    private final Teller teller;
    private @Nullable Connection connection;

    Turns(ReaderLoop.Parts parts, Teller teller) {
        this.opener = parts.opener();
        this.presence = new Presence(parts.rules());
        this.backOff = parts.backOff();
        this.clocks = parts.clocks();
        this.teller = teller;
    }

    /** How long to wait before the next one, in nanoseconds. */
    long turn() {
        try {
            return connection == null ? open() : read(connection);
        } catch (RuntimeException ofOurs) {
            // A fault of the program, which must be heard and must not leave a door without a reader.
            Teller.hear(ofOurs);
            close();
            return fail(DownReason.UNINTELLIGIBLE, clocks.moment());
        }
    }

    private long read(Connection open) {
        Connection.Turn turn = open.turn();
        Moment now = clocks.moment();
        if (turn.heard()) {
            teller.heard(now);
        }
        long wait = 0;
        for (Report report : turn.reports()) {
            wait = Math.max(wait, take(report, now));
        }
        return wait;
    }

    private long open() {
        Either<DownReason, ? extends Connection> opened = opened();
        if (opened.isLeft()) {
            return fail(opened.getLeft(), clocks.moment());
        }
        connection = opened.get();
        presence.restart();
        return 0;
    }

    /** A library for another machine, or none where it may be unpacked, is an error of linking and no exception. */
    private Either<DownReason, ? extends Connection> opened() {
        try {
            return opener.open();
        } catch (LinkageError noLibrary) {
            return Either.left(DownReason.NATIVE_LIBRARY);
        }
    }

    private long take(Report report, Moment now) {
        if (report instanceof Report.Failed failed) {
            close();
            return fail(failed.reason(), now);
        }
        if (report instanceof Report.Looked looked) {
            presence.look(looked.found(), now).forEach(teller::changed);
        } else {
            backOff.reset();
            teller.up(now);
        }
        return 0;
    }

    private long fail(DownReason reason, Moment now) {
        teller.down(reason, now);
        return backOff.next();
    }

    void close() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }
}
