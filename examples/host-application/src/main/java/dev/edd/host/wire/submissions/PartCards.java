package dev.edd.host.wire.submissions;

import dev.edd.domain.money.PeriodicAmount;
import dev.edd.domain.submission.AdditionalQuestion;
import dev.edd.domain.submission.Income;
import dev.edd.domain.submission.SpecificInvolvement;
import dev.edd.domain.submission.TransactionVolume;

/** The objects inside a submission, as they came. Amounts are whole minor units. */
final class PartCards {
    private PartCards() {}

    static SparseObject amount(PeriodicAmount amount) {
        return new SparseObject()
                .with("amount", amount.amount().minorUnits())
                .with("currency", amount.amount().currency().getCurrencyCode())
                .with("frequency", amount.frequency());
    }

    static SparseObject income(Income income) {
        return amount(income.amount()).with("source", income.source());
    }

    static SparseObject involvement(SpecificInvolvement involvement) {
        return involvement
                .declared()
                .foldLeft(
                        new SparseObject(),
                        (shown, each) -> shown.with(each._1().code(), (Object) each._2()));
    }

    static SparseObject volume(TransactionVolume volume) {
        SparseObject shown = new SparseObject()
                .with(SubmissionSettings.ON_PLATFORM, volume.onPlatform())
                .with("channel", volume.channel())
                .with("channel_coverage", volume.coverage())
                .with("transaction_count", volume.transactionCount());
        return shown.with("amount", volume.amount().amount().minorUnits())
                .with("currency", volume.amount().amount().currency().getCurrencyCode())
                .with("frequency", volume.amount().frequency());
    }

    static SparseObject question(AdditionalQuestion question) {
        return new SparseObject()
                .with("section", question.section())
                .with("question", question.question())
                .with("answer", question.answer());
    }
}
