package dev.edd.examples.testing;

class LoanLawsTest implements LoanTrials {}
