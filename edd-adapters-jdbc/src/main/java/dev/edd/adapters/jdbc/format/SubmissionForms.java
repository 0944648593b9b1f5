package dev.edd.adapters.jdbc.format;

import dev.edd.domain.lifecycle.Coded;
import dev.edd.domain.party.AccountId;
import dev.edd.domain.party.CountryCode;
import dev.edd.domain.party.CustomerId;
import dev.edd.domain.party.TransactionId;
import dev.edd.domain.submission.AccountSubmission;
import dev.edd.domain.submission.BusinessSubmission;
import dev.edd.domain.submission.BusinessSubmissionBuilder;
import dev.edd.domain.submission.CustomerSubmission;
import dev.edd.domain.submission.CustomerSubmissionBuilder;
import dev.edd.domain.submission.EmploymentType;
import dev.edd.domain.submission.Industry;
import dev.edd.domain.submission.PepClassification;
import dev.edd.domain.submission.ResidenceType;
import dev.edd.domain.submission.ResourceSubmission;
import dev.edd.domain.submission.SourceOfFunds;
import dev.edd.domain.submission.SourceOfWealth;
import dev.edd.domain.submission.TransactionSubmission;
import dev.edd.domain.submission.TransactionSubmissionBuilder;
import io.vavr.collection.Vector;

/** What is submitted about each type of resource, as it is written and read. */
final class SubmissionForms {
    /** Submissions about customers, businesses, accounts and transactions. */
    static final Family<ResourceSubmission> SUBMISSIONS = new Family<>(
            "resource",
            "about",
            Vector.of(
                    new Kind<>(
                            CustomerSubmission.class, "customer", SubmissionForms::customer, SubmissionForms::customer),
                    new Kind<>(
                            BusinessSubmission.class, "business", SubmissionForms::business, SubmissionForms::business),
                    new Kind<>(AccountSubmission.class, "account", SubmissionForms::account, SubmissionForms::account),
                    new Kind<>(
                            TransactionSubmission.class,
                            "transaction",
                            SubmissionForms::transaction,
                            SubmissionForms::transaction)));

    private SubmissionForms() {}

    private static void customer(BlankForm form, CustomerSubmission given) {
        form.put("customer", given.customer().value())
                .put("reason", given.reason(), SubmissionPartForms.REASONS::write)
                .putTexts("citizenship_countries", given.citizenshipCountries().map(CountryCode::code))
                .putOptionalCode("employment_type", given.employmentType())
                .putOption("income", given.income(), SubmissionPartForms::income)
                .putOptionalNumber("negative_news_findings", given.negativeNewsFindings())
                .putOptionalText("occupation", given.occupation())
                .putOptionalCode("occupation_industry", given.occupationIndustry())
                .putOptionalCode("pep_classification", given.pepClassification())
                .putOptionalFlag("recurring_direct_deposit", given.recurringDirectDeposit())
                .putOptionalCode("residence_type", given.residenceType())
                .putOption("residential_expense", given.residentialExpense(), MoneyForms::periodic)
                .putTexts("source_of_wealth", given.sourceOfWealth().map(Coded::code))
                .putForms("additional_questions", given.additionalQuestions(), SubmissionPartForms::question);
    }

    private static CustomerSubmission customer(FilledForm form) {
        return new CustomerSubmissionBuilder()
                .customer(new CustomerId(form.uuid("customer")))
                .reason(form.form("reason", SubmissionPartForms.REASONS::read))
                .citizenshipCountries(form.texts("citizenship_countries").map(CountryCode::new))
                .employmentType(form.option("employment_type", name -> form.coded(name, EmploymentType.class)))
                .income(form.option("income", name -> form.form(name, SubmissionPartForms::income)))
                .negativeNewsFindings(form.option("negative_news_findings", form::count))
                .occupation(form.option("occupation", form::text))
                .occupationIndustry(form.option("occupation_industry", name -> form.coded(name, Industry.class)))
                .pepClassification(form.option("pep_classification", name -> new PepClassification(form.text(name))))
                .recurringDirectDeposit(form.option("recurring_direct_deposit", form::flag))
                .residenceType(form.option("residence_type", name -> form.coded(name, ResidenceType.class)))
                .residentialExpense(form.option("residential_expense", name -> form.form(name, MoneyForms::periodic)))
                .sourceOfWealth(form.listed("source_of_wealth", SourceOfWealth.class))
                .additionalQuestions(form.forms("additional_questions", SubmissionPartForms::question))
                .build();
    }

    private static void business(BlankForm form, BusinessSubmission given) {
        form.put("business", given.business().value())
                .put("reason", given.reason(), SubmissionPartForms.REASONS::write)
                .putOptionalText("country", given.country().map(CountryCode::code))
                .putOption("estimated_revenue", given.estimatedRevenue(), MoneyForms::periodic)
                .putOptionalCode("industry_type", given.industryType())
                .putOptionalNumber("negative_news_findings", given.negativeNewsFindings())
                .putOptionalFlag("recurring_wire_usage", given.recurringWireUsage())
                .putOption("specific_involvement", given.specificInvolvement(), SubmissionPartForms::involvement)
                .putForms("transaction_volume", given.transactionVolume(), SubmissionPartForms::volume)
                .putForms("additional_questions", given.additionalQuestions(), SubmissionPartForms::question);
    }

    private static BusinessSubmission business(FilledForm form) {
        return new BusinessSubmissionBuilder()
                .business(new CustomerId(form.uuid("business")))
                .reason(form.form("reason", SubmissionPartForms.REASONS::read))
                .country(form.option("country", name -> new CountryCode(form.text(name))))
                .estimatedRevenue(form.option("estimated_revenue", name -> form.form(name, MoneyForms::periodic)))
                .industryType(form.option("industry_type", name -> form.coded(name, Industry.class)))
                .negativeNewsFindings(form.option("negative_news_findings", form::count))
                .recurringWireUsage(form.option("recurring_wire_usage", form::flag))
                .specificInvolvement(
                        form.option("specific_involvement", name -> form.form(name, SubmissionPartForms::involvement)))
                .transactionVolume(form.forms("transaction_volume", SubmissionPartForms::volume))
                .additionalQuestions(form.forms("additional_questions", SubmissionPartForms::question))
                .build();
    }

    private static void account(BlankForm form, AccountSubmission given) {
        form.put("account", given.account().value())
                .put("reason", given.reason(), SubmissionPartForms.REASONS::write)
                .putForms("additional_questions", given.additionalQuestions(), SubmissionPartForms::question);
    }

    private static AccountSubmission account(FilledForm form) {
        return new AccountSubmission(
                new AccountId(form.uuid("account")),
                form.form("reason", SubmissionPartForms.REASONS::read),
                form.forms("additional_questions", SubmissionPartForms::question));
    }

    private static void transaction(BlankForm form, TransactionSubmission given) {
        form.put("transaction", given.transaction().value())
                .put("reason", given.reason(), SubmissionPartForms.REASONS::write)
                .putOptionalCode("source_of_funds", given.sourceOfFunds())
                .putOptionalText("transaction_purpose", given.transactionPurpose())
                .putForms("additional_questions", given.additionalQuestions(), SubmissionPartForms::question);
    }

    private static TransactionSubmission transaction(FilledForm form) {
        return new TransactionSubmissionBuilder()
                .transaction(new TransactionId(form.uuid("transaction")))
                .reason(form.form("reason", SubmissionPartForms.REASONS::read))
                .sourceOfFunds(form.option("source_of_funds", name -> form.coded(name, SourceOfFunds.class)))
                .transactionPurpose(form.option("transaction_purpose", form::text))
                .additionalQuestions(form.forms("additional_questions", SubmissionPartForms::question))
                .build();
    }
}
