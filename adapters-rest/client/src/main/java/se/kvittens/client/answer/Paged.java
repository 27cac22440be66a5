package se.kvittens.client.answer;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What comes in pages: each is asked for when it is needed. */
@FunctionalInterface
public interface Paged<T> {

    /**
     * A page.
     *
     * @param cursor what the page before it said by {@link Page#next}; empty for the first
     */
    Either<RestProblem, Page<T>> page(Optional<String> cursor);

    /** All of them, or the first problem on the way. */
    default Either<RestProblem, List<T>> all() {
        List<T> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Either<RestProblem, Page<T>> page = page(cursor);
            if (page.isLeft()) {
                return Either.left(page.getLeft());
            }
            all.addAll(page.get().items());
            cursor = page.get().next();
        } while (cursor.isPresent());
        return Either.right(all);
    }

    /**
     * One after the other. Whoever reads no further asks for no further page.
     *
     * @throws NotAnswered when a page is needed and can't be had
     */
    default Stream<T> stream() {
        Iterator<Page<T>> pages = new Iterator<>() {

            private boolean isBegun;
            private Optional<String> cursor = Optional.empty();

            @Override
            public boolean hasNext() {
                return !isBegun || cursor.isPresent();
            }

            @Override
            public Page<T> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Page<T> page = page(cursor).getOrElseThrow(NotAnswered::new);
                isBegun = true;
                cursor = page.next();
                return page;
            }
        };
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false)
                .flatMap(page -> page.items().stream());
    }
}
