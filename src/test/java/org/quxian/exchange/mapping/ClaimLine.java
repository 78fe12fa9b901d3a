package org.quxian.exchange.mapping;

import java.math.BigDecimal;
import org.quxian.observation.Claim;
import org.quxian.observation.Quantity;
import org.quxian.observation.Text;

/** A claim on one line; numbers are equal where their values are. */
final class ClaimLine {

    private ClaimLine() {}

    static String of(Claim claim) {
        return "%s %s %s %s %s %s%s%s%s"
                .formatted(
                        claim.area().orElse("?"),
                        claim.indicator().orElse("? " + claim.phrase()),
                        claim.period(),
                        number(claim.quantity()),
                        claim.unit(),
                        claim.nature(),
                        claim.change().map(change -> " " + change).orElse(""),
                        claim.scope().isWholeArea() ? "" : " " + claim.scope().kind(),
                        claim.scope()
                                .subject()
                                .map(Text::zh)
                                .map(subject -> " " + subject)
                                .orElse(""));
    }

    private static String number(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Exact q -> plain(q.number());
            case Quantity.About q -> "about " + plain(q.number()) + "±" + plain(q.step());
            case Quantity.Nearly q -> "nearly " + plain(q.number());
            case Quantity.Over q -> "over " + plain(q.number()) + "+" + plain(q.step());
            case Quantity.Under q -> "under " + plain(q.number());
            case Quantity.Range q -> plain(q.from()) + " to " + plain(q.to());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
