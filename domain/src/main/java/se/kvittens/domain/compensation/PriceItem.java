package se.kvittens.domain.compensation;

import se.kvittens.domain.people.Area;
import se.kvittens.domain.task.Category;

/** What a price list gives a price per hour for. */
public sealed interface PriceItem {

    /** The time of a category. */
    record OfCategory(Category category) implements PriceItem {

        @Override
        public String toString() {
            return category.code();
        }
    }

    /** A supplement (tillägg) for an area. */
    record OfSupplement(Area area) implements PriceItem {

        @Override
        public String toString() {
            return area.name();
        }
    }
}
