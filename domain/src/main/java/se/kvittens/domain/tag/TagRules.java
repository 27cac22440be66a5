package se.kvittens.domain.tag;

import se.kvittens.domain.rule.Setting;

/**
 * How many tags there may be, and how many are looked at.
 *
 * @param sparePercent tags beyond one a recipient, in hundredths of the recipients, rounded up
 * @param spareAtLeast those that the smallest provider may have beyond one a recipient
 * @param checkedPercent mounted tags of a provider to be checked each month, in hundredths of them, rounded up
 */
public record TagRules(Setting<Integer> sparePercent, Setting<Integer> spareAtLeast, Setting<Integer> checkedPercent) {

    private static final int HUNDRED = 100;

    /**
     * How many tags a provider may have out.
     *
     * @param recipients of it with an order in force
     */
    public int mostOut(int recipients) {
        return recipients + Math.max(spareAtLeast.value(), ofHundred(sparePercent.value(), recipients));
    }

    /** How many of a provider's mounted tags are to be checked in a month. */
    public int checksOf(int mounted) {
        return ofHundred(checkedPercent.value(), mounted);
    }

    private static int ofHundred(int percent, int whole) {
        return Math.floorDiv(Math.multiplyExact(percent, whole) + HUNDRED - 1, HUNDRED);
    }
}
