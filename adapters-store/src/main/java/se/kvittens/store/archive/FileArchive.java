package se.kvittens.store.archive;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import se.kvittens.application.archiving.Archive;
import se.kvittens.application.archiving.ArchiveFault;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.store.archive.text.FlawFound;
import se.kvittens.store.sql.Database;
import se.kvittens.store.sql.FaultFound;
import se.kvittens.store.stream.OneMunicipality;

/** An archive in a file, which only its owner may read. */
public final class FileArchive implements Archive {

    private static final int BUFFER = 1 << 16;

    private final Database database;
    private final MunicipalityId municipality;
    private final Path file;

    /**
     * The place is a file.
     *
     * @param municipality whose database it is
     * @param file whose folder is there
     */
    public FileArchive(Database database, MunicipalityId municipality, Path file) {
        this.database = database;
        this.municipality = municipality;
        this.file = file;
    }

    /** Under another name until it is whole and on the disk. */
    @Override
    public Either<ArchiveFault, Extent> takeOut() {
        if (Files.exists(file)) {
            return Either.left(new ArchiveFault.Taken());
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Either<ArchiveFault, Extent> written = written(unfinished);
            if (written.isRight()) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return written;
        } catch (IOException failed) {
            return Either.left(new ArchiveFault.OfPlace(FileFaults.of(failed)));
        } finally {
            deleted(unfinished);
        }
    }

    private Either<ArchiveFault, Extent> written(Path unfinished) throws IOException {
        Files.deleteIfExists(unfinished);
        Private.create(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, Set.of(StandardOpenOption.WRITE));
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            Either<ArchiveFault, Extent> written =
                    moved(false, connection -> new TakeOut(connection, out).run(municipality));
            out.flush();
            channel.force(true);
            return written;
        }
    }

    @Override
    public Either<ArchiveFault, Extent> takeIn() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return moved(true, connection -> {
                if (OneMunicipality.holdsAnything(connection)) {
                    throw new Stopped(new ArchiveFault.NotEmpty());
                }
                return new TakeIn(connection, in).run(municipality);
            });
        } catch (IOException failed) {
            return Either.left(new ArchiveFault.OfPlace(FileFaults.of(failed)));
        }
    }

    /** The move of a record, which may end for other reasons than the database's. */
    private Either<ArchiveFault, Extent> moved(boolean isWriting, Move move) {
        Stopped[] stopped = new Stopped[1];
        Either<JournalFault, Extent> done = isWriting
                ? database.write(connection -> attempt(move, connection, stopped))
                : database.read(connection -> attempt(move, connection, stopped));
        return done.mapLeft(fault ->
                Optional.ofNullable(stopped[0]).map(Stopped::fault).orElseGet(() -> new ArchiveFault.OfStore(fault)));
    }

    private static Extent attempt(Move move, Connection connection, Stopped[] stopped) throws SQLException {
        try {
            return move.on(connection);
        } catch (FlawFound found) {
            stopped[0] = new Stopped(found.flawed());
        } catch (IOException failed) {
            stopped[0] = new Stopped(new ArchiveFault.OfPlace(FileFaults.of(failed)));
        } catch (Stopped reason) {
            stopped[0] = reason;
        }
        throw new FaultFound(JournalFault.DAMAGED);
    }

    private static void deleted(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException failed) {
            // What is left of it has another name than an archive, and is overwritten by the next attempt.
            return;
        }
    }
}
