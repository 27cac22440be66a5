package se.kvittens.files.explanation.words;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.quantity.Ratio;
import se.kvittens.files.explanation.outline.Outline;

/** Amounts and numbers: {@code 1 234,50 kr}, {@code SEK 1,234.50}. */
final class Numbers {

    private static final int ORE_DECIMALS = 2;
    private static final Ratio ONE = Ratio.of(1, 1);

    private final Lexicon lexicon;

    Numbers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String of(Ore amount) {
        return lexicon.say(Phrase.AMOUNT, grouped(amount.toKronor()));
    }

    String of(HourlyPrice price) {
        return lexicon.say(Phrase.PRICE, of(price.perHour()));
    }

    /** All its decimals, and no group signs. */
    String of(BigDecimal number) {
        String plain = number.toPlainString();
        return lexicon.isSwedish() ? plain.replace('.', ',') : plain;
    }

    /** The fraction; a small one with what it is one part of, where that has one decimal: {@code 5/152 (= 1/30.4)}. */
    String of(Ratio ratio) {
        BigInteger[] tenths = ratio.denominator().multiply(BigInteger.TEN).divideAndRemainder(nonZero(ratio));
        boolean hasOneDecimal =
                tenths[1].signum() == 0 && tenths[0].mod(BigInteger.TEN).signum() != 0;
        return hasOneDecimal && ratio.numerator().multiply(BigInteger.TEN).compareTo(ratio.denominator()) < 0
                ? ratio + Outline.GLUE + "(=" + Outline.GLUE + "1/" + of(new BigDecimal(tenths[0], 1)) + ")"
                : ratio.toString();
    }

    private static BigInteger nonZero(Ratio ratio) {
        return ratio.numerator().signum() == 0 ? ONE.numerator() : ratio.numerator();
    }

    private String grouped(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(lexicon.isSwedish() ? Outline.GLUE.charAt(0) : ',');
        symbols.setDecimalSeparator(lexicon.isSwedish() ? ',' : '.');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(ORE_DECIMALS);
        return format.format(number);
    }
}
