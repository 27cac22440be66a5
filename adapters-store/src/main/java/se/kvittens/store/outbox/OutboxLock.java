package se.kvittens.store.outbox;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.kvittens.application.registering.JournalFault;

/** Keeps other processes from an outbox. The operating system lets go of it when this process ends, however it ends. */
final class OutboxLock implements AutoCloseable {

    /**
     * What this process holds. Linux lets go of a lock as soon as its process closes the file in any place, so that nobody
     * here may even open one that is held.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path held;

    private OutboxLock(FileChannel channel, Path held) {
        this.channel = channel;
        this.held = held;
    }

    /** BUSY where another process, or another part of this one, has it. */
    static Either<JournalFault, OutboxLock> on(Path file) {
        try {
            Path lock = realFolder(file).resolve(file.getFileName() + ".lock");
            if (!HELD.add(lock)) {
                return Either.left(JournalFault.BUSY);
            }
            Either<JournalFault, OutboxLock> taken = taken(lock);
            if (taken.isLeft()) {
                HELD.remove(lock);
            }
            return taken;
        } catch (IOException noFolder) {
            return Either.left(JournalFault.UNREACHABLE);
        }
    }

    private static Path realFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder.toRealPath();
    }

    private static Either<JournalFault, OutboxLock> taken(Path lock) {
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return isLocked(channel) ? Either.right(new OutboxLock(channel, lock)) : busy(channel);
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
        HELD.remove(held);
    }
}
