package se.kvittens.store.outbox;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import se.kvittens.application.registering.JournalFault;

/** Keeps other processes from an outbox. The operating system lets go of it when this process ends, however it ends. */
final class OutboxLock implements AutoCloseable {

    private final FileChannel channel;

    private OutboxLock(FileChannel channel) {
        this.channel = channel;
    }

    /** BUSY where another process, or another part of this one, has it. */
    static Either<JournalFault, OutboxLock> on(Path file) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return isLocked(channel) ? Either.right(new OutboxLock(channel)) : busy(channel);
        } catch (AccessDeniedException denied) {
            return Either.left(JournalFault.READ_ONLY);
        } catch (IOException failed) {
            return Either.left(JournalFault.UNREACHABLE);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException mine) {
            return false;
        }
    }

    private static Either<JournalFault, OutboxLock> busy(FileChannel channel) throws IOException {
        channel.close();
        return Either.left(JournalFault.BUSY);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            // It is let go of when the process ends.
            return;
        }
    }
}
