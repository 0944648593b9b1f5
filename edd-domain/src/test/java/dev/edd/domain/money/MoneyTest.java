package dev.edd.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void an_amount_is_of_minor_units_in_an_iso_currency() {
        assertThat(Money.of(1_000_000, "USD").currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(Money.of(1, "USD")).isNotEqualTo(Money.of(1, "EUR"));
    }

    @Test
    void nothing_is_an_amount_and_less_than_nothing_is_not() {
        assertThat(Money.of(0, "JPY").minorUnits()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(-1, "JPY"));
    }

    @Test
    void an_unknown_currency_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "QQQ"));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1, "usd"));
    }

    @Test
    void a_currency_is_found_by_its_code_and_by_nothing_else() {
        assertThat(Money.currencyOf("EUR").map(Currency::getCurrencyCode)).containsExactly("EUR");
        assertThat(Money.currencyOf("eur")).isEmpty();
        assertThat(Money.currencyOf("")).isEmpty();
    }

    @Test
    void an_amount_makes_so_much_in_a_year_as_it_comes_often() {
        PeriodicAmount most =
                new PeriodicAmount(Money.of(PeriodicAmount.MOST_MINOR_UNITS, "USD"), Option.some(Frequency.DAILY));

        assertThat(most.inAYear()).containsExactly(Money.of(36_500_000_000_000L, "USD"));
        assertThat(new PeriodicAmount(most.amount(), Option.some(Frequency.OTHER)).inAYear())
                .isEmpty();
        assertThat(new PeriodicAmount(most.amount(), Option.none()).inAYear()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new PeriodicAmount(Money.of(PeriodicAmount.MOST_MINOR_UNITS + 1, "USD"), Option.none()));
    }
}
