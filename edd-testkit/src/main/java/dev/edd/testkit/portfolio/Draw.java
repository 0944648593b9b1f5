package dev.edd.testkit.portfolio;

import dev.edd.domain.party.PartyName;
import dev.edd.domain.party.PartyType;
import io.vavr.collection.Vector;
import java.util.SplittableRandom;

/** What is drawn for one customer in one period, from the seed of the portfolio and nothing else. For one thread. */
final class Draw {
    /** As people are called; names of many letters and of few, and of scripts that every store has to keep. */
    private static final Vector<String> GIVEN = Vector.of(
            "Ada",
            "Grace",
            "Jos\u00e9",
            "Zo\u00eb",
            "\u0141ukasz",
            "Bj\u00f6rn",
            "Ng\u1ecdc",
            "\u041e\u043b\u044c\u0433\u0430",
            "\u592a\u90ce",
            "\u05d3\u05d5\u05d3",
            "Mar\u00eda de los \u00c1ngeles",
            "Bo");

    private static final Vector<String> FAMILY = Vector.of(
            "Lovelace",
            "Hopper",
            "Garc\u00eda M\u00e1rquez",
            "O'Brien",
            "Nguy\u1ec5n",
            "\u0428\u0435\u0432\u0447\u0435\u043d\u043a\u043e",
            "\u5c71\u7530",
            "\u05dc\u05d5\u05d9",
            "von der Gr\u00fcn",
            "\u0130nan",
            "Li",
            "Featherstonehaugh-Cholmondeley");

    private static final Vector<String> TRADE = Vector.of(
            "Trading",
            "Analytical Engines",
            "Caf\u00e9 & Bar",
            "Holdings",
            "Import/Export",
            "\u682a\u5f0f\u4f1a\u793e");

    private static final Vector<String> WORK = Vector.of(
            "engineer", "teacher", "nurse", "shopkeeper", "lawyer", "pensioner", "student", "Kranf\u00fchrerin");

    private final SplittableRandom random;

    Draw(long seed, int customer, Period period) {
        // two numbers that differ in one bit must not give draws that look alike
        this.random = new SplittableRandom(seed
                ^ (0x9E37_79B9_7F4A_7C15L * (customer + 1L))
                ^ (0xC2B2_AE3D_27D4_EB4FL * period.from().getEpochSecond()));
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    boolean isOneIn(int many) {
        return random.nextInt(many) == 0;
    }

    <T> T any(Vector<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** Most amounts are small and some are large, as money is: ten times as much is about half as common. */
    long minorUnits() {
        long magnitude = 1_000;
        while (magnitude < 100_000_000 && random.nextBoolean()) {
            magnitude *= 10;
        }
        return random.nextLong(magnitude, 10 * magnitude);
    }

    PartyType party() {
        return isOneIn(6) ? PartyType.BUSINESS : PartyType.INDIVIDUAL;
    }

    PartyName name(PartyType type) {
        return new PartyName(
                switch (type) {
                    case INDIVIDUAL -> any(GIVEN) + " " + any(FAMILY);
                    case BUSINESS -> any(FAMILY) + " " + any(TRADE);
                });
    }

    String work() {
        return any(WORK);
    }
}
