package se.kvittens.application.importing.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.kvittens.application.importing.told.ToldCarer;
import se.kvittens.application.importing.told.ToldRecipient;

/**
 * What a feed told, kept, so that it can be told again without asking. It is heard to its end before any of it is told: of
 * a feed that is interrupted nothing is kept.
 */
final class HeardOnce<T> {

    private final Consumer<Consumer<T>> feed;
    private @Nullable List<T> heard;

    HeardOnce(Consumer<Consumer<T>> feed) {
        this.feed = feed;
    }

    /** A recipient and a carer have nothing in common; each goes to whom it is for. */
    static RegisterFeed of(RegisterFeed register) {
        List<ToldCarer> carersHeard = new ArrayList<>();
        HeardOnce<ToldRecipient> recipientsHeard = new HeardOnce<>(taker -> {
            carersHeard.clear();
            register.tell(taker, carersHeard::add);
        });
        return (recipients, carers) -> {
            recipientsHeard.tell(recipients);
            carersHeard.forEach(carers);
        };
    }

    void tell(Consumer<T> taker) {
        if (heard == null) {
            List<T> all = new ArrayList<>();
            feed.accept(all::add);
            heard = all;
        }
        heard.forEach(taker);
    }
}
