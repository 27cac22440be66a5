package se.kvittens.rest.receipts;

import io.vavr.control.Either;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.registering.HandInReceipt.Taps;
import se.kvittens.application.registering.HandInReceipt.Told;
import se.kvittens.application.registering.JournalFault;
import se.kvittens.domain.tag.TagRegister;
import se.kvittens.domain.tag.TapFinding;

/** The register of tags, read once for all receipts of a request, and not at all where none names a tag. */
final class DoorTags {

    private final Supplier<Either<JournalFault, TagRegister>> register;
    private @Nullable Taps read;

    DoorTags(Supplier<Either<JournalFault, TagRegister>> register) {
        this.register = register;
    }

    Either<JournalFault, Taps> tapsFor(Told told) {
        if (told.tag().isEmpty()) {
            return Either.right((uid, said, at) -> TapFinding.UNKNOWN);
        }
        return read == null
                ? register.get().<Taps>map(found -> found::tap).peek(taps -> read = taps)
                : Either.right(read);
    }
}
