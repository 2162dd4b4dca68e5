package freehold.web.briefing;

import freehold.shared.Money;
import freehold.shared.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frozen texts as the reader's language writes them: amounts that stand by themselves between commas, a day, and words
 * with bundle keys in braces.
 */
final class Frozen {
    private static final Pattern AMOUNT = Pattern.compile("(?:^|(?<=, ))(\\d{1,12}\\.\\d\\d) ([A-Z]{3})(?=$|, | \\()");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private final Texts texts;

    Frozen(Texts texts) {
        this.texts = texts;
    }

    String of(String frozen) {
        if (DAY.matcher(frozen).matches()) {
            try {
                return texts.day(LocalDate.parse(frozen));
            } catch (DateTimeException noDay) {
                return frozen;
            }
        }
        return texts.words(AMOUNT.matcher(frozen).replaceAll(amount -> Matcher.quoteReplacement(money(amount))));
    }

    private String money(MatchResult amount) {
        return isCurrency(amount.group(2))
                ? texts.money(new Money(new BigDecimal(amount.group(1)), amount.group(2)))
                : amount.group();
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }
}
