package dev.edd.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
}
