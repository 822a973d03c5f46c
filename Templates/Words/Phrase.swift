/// Every text of the pages. The words are in the catalogue, under `texto.` and the name of the
/// case.
public enum Phrase: Int, Sendable, CaseIterable {
  // Dates
  case fullDate, monthOfYear, dayOfMonth, dayOfAgenda, fromUntil, from, until, onDay,
    fromMonthUntilMonth, fromMonthUntilDay, fromDayUntilMonth, fromMonth, untilMonth, inMonth,
    noDate,
    noDateInDocument

  // Frame of every page
  case home, siteNotice, skipToContent, breadcrumbs, mainNavigation, aboutThePortal, onThisPage,
    dataAsOf,
    madeWith, reportAnError, previous, next, and, percent

  // What prose says to those who hear it
  case doneTask, pendingTask, footnote, backToText, backToTextAgain, proseTable

  // Counts: singular and plural parted by `|`
  case institutionCount, programmeCount, activityCount, lineCount, indicatorCount, axisCount,
    dateCount, dateCountWord, byteCount, transcriptionNoteCount, silentActivities

  // Home and institutions
  case homeSentence, homeSentenceOfSome, homeWithoutProgrammes, noReportsYet, activitiesFigure,
    linesFigure, endedFigure, reportedFigure, homeCalendar,
    institutions, institution, allInstitutions,
    institutionsDescription, institutionDescription, institutionWithoutProgrammes, federalLevel,
    stateLevel, municipalLevel,
    committee, members, contact, email, website, telephone, postalAddress, noProgrammes

  // Programme
  case programme, programmes, annualProgramme, implementationProgramme, programmeSentence,
    programmeWithoutActivities, butIndicators, inAxes,
    withIndicators, programmeWithoutReports, proposalName, proposalNotice,
    proposalWithoutReports, period, approval, amendments, amendmentOn, changedDate,
    legalBasis, signatories, source, programmeSheet, perAxis, targetsInNumbers, listOf,
    listByStatus,
    listOfIndicators,
    allOf,
    timeline, timelineCaption, graph, presentation, notes, documentNote, reviewNote,
    transcriptionNote, ofRow, theRowNamed,
    withoutIndicator

  // Columns of the official table
  case axis, priority, indicator, indicators, objective, target, key, activity, activities,
    lineOfAction, linesOfAction, steps, dates, start, end, verification, risks, mitigation, weight,
    responsible,
    interpretation, kind, unit, formula, frequency, baseline, direction, ascending, descending

  // Activity and indicator
  case rowTitle, when, optionalActivity, activityWithoutIndicator, noIndicatorInDocument,
    indicatorTitle,
    indicatorDescription, indicatorWithoutResults, indicatorWithoutActivities, notesOnItsRow,
    targetInNumbers,
    targetOfYear, targetStated, scope, inEachOf, withinTime, atLeast, moreThan, atMost, lessThan,
    exactly

  // Statuses: of one activity, of others
  case fulfilledStatus, inProgressStatus, atRiskStatus, overdueStatus, pendingStatus,
    unreportedStatus, cancelledStatus, notApplicableStatus, notApplicableOnes, fulfilledPredicate,
    inProgressPredicate, atRiskPredicate, overduePredicate, pendingPredicate,
    unreportedPredicate, cancelledPredicate, notApplicablePredicate, fulfilledLate

  // Why an activity has its status
  case status, statusSentence, otherwiseStatus, cancelledOn, cancelledBecause, endedOn, endedBy,
    onTimeClause, lateClause, unknownTimeClause, noDeadlineClause, stepsEnded,
    stepsEndedSomeDay, shouldHaveEnded, noReportNoEvidence, wholeAndNotTime, wholeAndNotDeadline,
    wholeAndNotStep, endedWithoutEvidence,
    endedWithoutEvidenceOn, reportedShare, reportedNoEnd, stepsOverdue, onlyStepOverdue,
    riskReported, riskReportedOnly, behindTime, wasBehindTime, pointCount, sourceOfTolerance,
    shareAndEnd,
    shareWithoutEnd, wasShareAndEnd, wasShareWithoutEnd, endWithoutShare, neitherShareNorEnd,
    shareAndDeadline, wasShareAndDeadline,
    deadlineWithoutShare,
    deadlineStillOpen, mustEnd, stepsDone,
    noStepDone, occurrencesEnded, occurrencesEndedSomeDay, latestPartClause, occurrencesOverdue,
    onlyOccurrenceOverdue, occurrencesDone, noOccurrenceDone, missedTimes, missedOnlyTime,
    missedSteps, missedOnlyStep, missedOnlyDeadline, stepsLeftOut,
    timesLeftOut, deadlinesLeftOut, delayed, moreDelayed, delayedSentence, delayedOnly,
    deadlinesMet,
    deadlinesMetSomeDay, deadlinesOverdue,
    onlyDeadlineOverdue, deadlinesDone, noDeadlineMet, missedDeadlines, beginsOn, silent,
    silentFrom,
    silentFromUntil, declaredBy, declaredOnly, moreInList, whatIsMissing

  // How many activities have which status
  case committedActivities, committedLines, committedOfBothKinds, forPeriod, inThisAxis,
    inProgrammesInForce, inReportedProgrammes,
    tallyOfMany, tallyOfAll, tallyOfAllLines, noneCommitted, noneFulfilled, countWithPercent,
    percentBelow, percentAbove, lateOne, lateAll, lateSome, declaredOne, declaredAll, declaredSome,
    declaredAmongFulfilled, fulfilledOfAll, ofTotal,
    fulfilledFigure, overdueFigure, unreportedFigure, nextDeadline, noDeadline

  // Progress of a programme
  case progressOf, stoppedReporting, theProgramme, statusBasis, progressPerAxis, deadlines,
    nextDeadlines,
    moreDates, noNextDeadlines,
    statusColumnNote, statusAndResultsNote, timelineOfProgress, timelineWithCutoff, axes, axisTitle,
    keyedAxisTitle,
    axisSentence,
    realDates, reallyFromUntil, reallyFrom, reallyUntil

  // Reports
  case reports, reportCount, allReports, reportAt, reportCutoff, reportTableCaption,
    frozenReport, amendedReport, reportBeforeAmendment, reportSummary, whatReportsSay,
    whatItSaysOfActivities,
    whatItSaysOfIndicators,
    saysNothingOfActivities, statusOfAll, stepNumber, occurrenceNumber, deadlineNumber,
    occurrenceRenumbered, occurrenceGone, strayOccurrence, shareDone, whatWasDone,
    realStart,
    realEnd, declaredState, corrections, correctionsMade, correctionOf, correctedValue,
    laterCorrections, correctedAgain, correctedStep, quoted, result, heldToBeReached, yes, no,
    valueNotAvailable,
    valueNotApplicable, valueDash, valueNotReported, firstQuarter, secondQuarter, thirdQuarter,
    fourthQuarter, firstSemester, secondSemester, daysFromUntil

  // Evidence
  case evidence, kilobytes, withheld, howToCheck, checkOnWindows, digestOfPage, digestOfWithheld,
    linkWithoutDigest, withheldWithoutDigest, digestsExplanation, allEvidence, listOfEvidence,
    evidenceCount, evidenceSentence, provesWhat, inReport, evidenceDate, evidenceSize,
    digestMeaning,
    howToCheckFiles, anyFile, checkByDownload, checkByCommand, checkByComparing, checkAllFiles,
    evidenceAsData

  // Lists of the whole portal
  case accountability, countedProgrammes, silentProgrammes, earlierProgrammes,
    programmesWithReports,
    programmeTableCaption, fulfilledActivities, metIndicators, notCompared,
    moreNotCompared, withoutReports,
    ofAllYears, overdueActivities, overdueSentence, nothingOverdue, nothingJudged,
    noReportedProgramme,
    overdueExplanation, seeUnreported, shouldEnd, daysOverdue, noneAnswerable, noneAnswerableForAny,
    why, unreportedTitle,
    unreportedActivitiesSentence, unreportedProgrammesSentence, nothingUnreported,
    unreportedSentence, unreportedExplanation, unreportedActivities,
    unreportedActivitiesExplanation, noUnreportedActivities, unreportedProgrammes,
    unreportedProgrammesExplanation, endedWithoutReport, allEndedWithoutReport, endedInSilence,
    endedInShort, noUnreportedProgrammes

  // Source document
  case sourceDocument, documentDescription, documentExplanation, file, transcriptionNotes,
    noTranscriptionNotes, documentText, reviewObservations,
    reviewExplanation, noReviewObservations, lineOfFile, editorsAnswer, observationsOfRow,
    allObservations, observationsOnItsRow

  // Meetings
  case meetings, meetingsOf, meetingTitle, meetingDescription, emptyMeetingDescription, date,
    meetingKind, ordinaryMeeting,
    extraordinaryMeeting, workingTable, agenda, agreements, agreement, numberAbbreviation,
    dueDate, observations, attendees, coordinators, reviewedMaterials, absentees,
    guests, time,
    approvedDocuments, plannedDate, meetingState, heldMeeting, plannedMeeting, unconfirmedMeeting,
    cancelledMeeting,
    attendance, attendeeCount, absenteeCount, carriedAgreements, heldOpen, carriedExplanation,
    followUps,
    followUpOf, agreementNamed, agreementUnnamed,
    agreementCount, openAgreementCount,
    agreementState, pendingAgreement, overdueAgreement, fulfilledAgreement, cancelledAgreement,
    pendingUntil, pendingToday, pendingWithoutDate, pendingUntold, overdueSince, overdueUntold,
    agreementFulfilled,
    agreementFulfilledLate,
    agreementCancelled, agreementsOf, agreementsDescription, openAgreements, closedAgreements,
    noOpenAgreements, noClosedAgreements, agreementsSentence, closedAgreementCount, noneClosed,
    overdueAgreementCount,
    agreedIn, whatBecameOfIt, seeAgreements

  // Calendar
  case calendar, calendarOf, calendarOfYear, calendarTitle, calendarDescription, yearName, years,
    months, yearSentence, noDates, noFixedDates, noDatesInYear, monthCaption, withoutVoid,
    monthAgenda,
    someDayOfMonth,
    entriesOfDay, begins, due, delivery, session, beginCount, dueCount, deliveryCount, sessionCount,
    voidCount,
    occurrenceOf, countedFrom, undatedActivities,
    undatedExplanation, undatedOfYear, cancelledSession, beginsMeaning, dueMeaning,
    deliveryMeaning, sessionMeaning, thisWeek, nextDays, noDatesInDays, monthByMonth,
    monthInGroups, nonWorkingDays, nonWorkingExplanation, nonWorkingYears

  // What recurs and what is counted from something else
  case datesOfRule, ruleInWords, occurrenceOrdinal, occurrenceWindow,
    timesWithoutDay, ruleWithoutDay, occurrencesLeftOut, dueByEvent, deadlineInWords,
    deadlineEvent, deadlineDay, daysLeftOut, noDaysLeftOut, missingCalendar, notComputed,
    eventUnknown, meetingUnknown, countingRule

  // Feeds
  case subscriptions, subscribe, downloadCalendar, deadlinesFeed, programmeFeed, newsFeed,
    eventSummary, doneEvent, spanSummary, reportNews, reportNewsSummary, meetingNews,
    cancelledMeetingNews,
    meetingNewsSummary

  // Quarters
  case firstOfQuarters, secondOfQuarters, thirdOfQuarters, fourthOfQuarters

  // Quantities and differences
  case quantity, quantityApart, points, percentagePoints, tinyDifference, beforeRounding,
    pointsExplained, goal,
    goalOfYear, goalOfQuarter, goalAtEndOfQuarter, totalStanding, totalOfYear, orMore, orLess

  // How an indicator stands
  case resultAndTarget, resultAlone, breakdownSentence,
    breakdownSentenceWithPlace, placesWithoutNumber, soughtAmount, targetReached,
    targetReachedSoFar, targetNotReached, targetNotYet, targetExceeded, targetExceededSoFar,
    untoldOutcome, targetReachedThen, targetNotReachedThen, targetExceededThen, belowCeilingThen,
    aboveCeilingThen, aboveTargetThen, shortOfTargetThen, justEqualThen, belowCeiling,
    belowCeilingSoFar, aboveCeiling, aboveCeilingSoFar, aboveTarget, aboveTargetSoFar,
    shortOfTarget, shortOfTargetSoFar, justEqual, justEqualSoFar, noTargetToCompare,
    targetOnlyInWords, noTargetForPeriod, unclearQuarters, unclearAccumulation, yearOfSeveral,
    sharesOfQuarters,
    missingQuarters, unclearDirection, unclearSign, onlyTargetInPercent, onlyResultInPercent,
    ratioOfCounts,
    inWordsReached, inWordsNotReached, inWordsUntold

  // Why there is no result
  case unreportedIndicator, noReport, reportWithoutResult, noCases, lastWithCases, outOfRange,
    divisionByZero,
    divisionByZeroWith, amountIn, missingValue, missingVariable, isEmptyInReport, isNotAvailable,
    isNotApplicable, isDash, inNoReport, notAvailable, notApplicable, dashWithoutMeaning,
    variablesNotAvailable, variablesNotApplicable, variablesDash, cellEmpty

  // What a result rests on
  case behindResult, howComputed, formulaSymbols, symbolMeaning, symbolAndName,
    inTheDocument, formulasRewritten, operandsCaption, variable, amount,
    report,
    reportOf, ofPeriod, ofYearAlone, accordingTo,
    countsPeriodOnly, countsPeriodUnsaid,
    sumOfReports, sumOfStatedResults, noSum, withNumbers, roundedTo, roundedToWhole, formulaFrom,
    formulaOfPortal,
    formulaOfDocument, comparedTarget, goalAndBasis, targetOfWhole, targetOfOneYear,
    targetOfOneQuarter, targetOfQuarters, targetOfQuarter, comparedAndTotal, comparatorStated,
    comparatorAssumed, percentAssumed,
    timeLimit, onlyWithin, statedBy, statedWithoutSource, moreThanBaseline, lessThanBaseline,
    sameAsBaseline, breakdown, breakdownOfReport, place, theLeast, barKey, emptyBarKey, targetKey,
    ceilingKey,
    previousKey, trafficLight, lightAcceptable, lightRisk, lightCritical, lightBadlyPlanned,
    lightDeviation, lightExcess, lightBounds, lightBoundsWithExcess, sourceOfBounds, reportByReport,
    historyCaption,
    correctedHistoryCaption, asReportedThen,
    dataUntil, wentFromTo, sameAtBothEnds, dashedTarget, onlyNewestReports, correctionSentence,
    explanation

  // Indicators of a programme, counted
  case indicatorsInNumbers, indicatorsWithResult, allIndicatorsHaveResult, noIndicatorHasResult,
    targetsMet,
    allTargetsMet, noTargetMet, onlyTargetMet, onlyTargetNotMet, indicatorsWithoutResult,
    indicatorsUnreported, allIndicatorsUnreported, onlyIndicatorWithoutResult

  // Standard indicators
  case seeStandardIndicator, standardIndicators, standardIndicator, standardIndicatorsExplained,
    definition, usedBy, usedByNobody, atAGlance, sameScale, otherUnitsNotDrawn, inEachProgramme,
    year, note,
    difference, comparison, comparable, aloneInItsYear, noTarget, editions, notComparable,
    nothingIncomparable, differentYears, reasonWithCount, averageOfYear, noAverageOfYear,
    leftOut, leftOutFor, allLeftOut, allLeftOutFor, withoutReport, withoutNumber, withOtherUnit,
    withoutFormula, withUnreadFormula,
    withOtherFormula, withOtherTarget, withOtherTimeLimit, withOtherTime, whyUnreported,
    whyNoNumber, whyOtherUnit, whyNoFormula, whyUnreadFormula, whyOtherFormula, whyOtherTarget,
    whyOtherTimeLimit, whyOtherTime

  // Open data
  case downloadData, allData, dataAsCSV, dataAsJSON, generator, openData, openDataDescription,
    openDataLead, licenceDeclared, noLicence, dataSets, dataSetsCaption, dataSet, rowCount,
    dataTogether, dataPackageExplained, dataCatalogueExplained,
    dataDigestsExplained, dataBesidePages, dataAddresses, institutionData, programmeData,
    activityData, indicatorData, reportData, dataExample, howToRead, readingCSV, readingFormulas,
    readingLists, readingEmpty, readingTerms, readingJSON, readingPaths,
    transparencyNote, transparencySource, dataDictionary, dictionaryExplained, sharedColumns,
    sharedColumnsExplained, columnOfAll, schemaOfTable
  // Search and indexes
  case search, searchExplained, searchLabel, searchExample, searchNeedsScript, searchUnavailable,
    searchedFor, resultCount, noResults, searching, filteredOut, dropFilters, soundsAlike,
    quotesIgnored, resultsCut, moreResults, allValues, resultKind, narrowDown,
    axisNumber, glossaryTerm, portalPage, browse, alphabeticalIndex, indexOfLetter,
    indexOfLetterSentence, institutionsOfLevel, byYear, byLevel, programmesOfYear, pageOfPages,
    pagesOfList, pagesOfListAgain, rowsShownOfPage, noneOnPage, searchEverywhere,
    seeAllInstitutions, entryCount, searchFailed

  // Glossary and missing page
  case glossary, glossaryDescription, notFound, notFoundExplanation, goHome

  // What a page rests on, how to cite it and whom to tell of a mistake
  case provenance, contentFile, document, madeBy, placeInContent, howToCite, citation,
    citationWithoutAddress, citeFrozen,
    citedInstitution, foundAMistake, reportSubject, reportedMistake, reportedPage,
    reportedAddress, reportedKey, reportedSource, reportedVersion

  // Cards for shared links, and what other sites may show in a frame
  case cardOf, embed, embedPlan, embedExplanation, widgetTitle, widgetTitleOfPlan,
    widgetWithoutReports, widgetDetails
  // Sorting and filtering
  case filterRows, sortHint, rowsShown, sortedUp, sortedDown
}

extension Phrase {
  /// Under which the catalogue has the text.
  var key: String { Self.keys[rawValue] }

  /// The names of cases are looked up once: that costs more than all that is done with a text.
  private static let keys = allCases.map { "texto.\($0)" }
}
