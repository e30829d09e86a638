/**
 */
package org.kinetrail.model.study.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kinetrail.model.study.QcRecord;
import org.kinetrail.model.study.StudyPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Qc Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getRun <em>Run</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getAt <em>At</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getProgram <em>Program</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getProgramHash <em>Program Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getOutputHash <em>Output Hash</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getSoftware <em>Software</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getLargestDifference <em>Largest Difference</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#isFindingsClosed <em>Findings Closed</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#isIndependent <em>Independent</em>}</li>
 *   <li>{@link org.kinetrail.model.study.impl.QcRecordImpl#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QcRecordImpl extends MinimalEObjectImpl.Container implements QcRecord {
	/**
	 * The default value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected static final String RUN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRun() <em>Run</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRun()
	 * @generated
	 * @ordered
	 */
	protected String run = RUN_EDEFAULT;

	/**
	 * The default value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected static final String AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAt() <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAt()
	 * @generated
	 * @ordered
	 */
	protected String at = AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected static final String BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBy() <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected String by = BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final long EVENT_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected long event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgram() <em>Program</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected String program = PROGRAM_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgramHash() <em>Program Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramHash()
	 * @generated
	 * @ordered
	 */
	protected static final String PROGRAM_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProgramHash() <em>Program Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgramHash()
	 * @generated
	 * @ordered
	 */
	protected String programHash = PROGRAM_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutputHash() <em>Output Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputHash()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTPUT_HASH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutputHash() <em>Output Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutputHash()
	 * @generated
	 * @ordered
	 */
	protected String outputHash = OUTPUT_HASH_EDEFAULT;

	/**
	 * The default value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected static final String SOFTWARE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSoftware() <em>Software</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSoftware()
	 * @generated
	 * @ordered
	 */
	protected String software = SOFTWARE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLargestDifference() <em>Largest Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestDifference()
	 * @generated
	 * @ordered
	 */
	protected static final String LARGEST_DIFFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLargestDifference() <em>Largest Difference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargestDifference()
	 * @generated
	 * @ordered
	 */
	protected String largestDifference = LARGEST_DIFFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isFindingsClosed() <em>Findings Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFindingsClosed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FINDINGS_CLOSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFindingsClosed() <em>Findings Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFindingsClosed()
	 * @generated
	 * @ordered
	 */
	protected boolean findingsClosed = FINDINGS_CLOSED_EDEFAULT;

	/**
	 * The default value of the '{@link #isIndependent() <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIndependent()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INDEPENDENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIndependent() <em>Independent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIndependent()
	 * @generated
	 * @ordered
	 */
	protected boolean independent = INDEPENDENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QcRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StudyPackage.Literals.QC_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRun() {
		return run;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRun(String newRun) {
		String oldRun = run;
		run = newRun;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__RUN, oldRun, run));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAt() {
		return at;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAt(String newAt) {
		String oldAt = at;
		at = newAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__AT, oldAt, at));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(String newBy) {
		String oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(long newEvent) {
		long oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgram() {
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgram(String newProgram) {
		String oldProgram = program;
		program = newProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProgramHash() {
		return programHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgramHash(String newProgramHash) {
		String oldProgramHash = programHash;
		programHash = newProgramHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__PROGRAM_HASH, oldProgramHash, programHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutputHash() {
		return outputHash;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutputHash(String newOutputHash) {
		String oldOutputHash = outputHash;
		outputHash = newOutputHash;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__OUTPUT_HASH, oldOutputHash, outputHash));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSoftware() {
		return software;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSoftware(String newSoftware) {
		String oldSoftware = software;
		software = newSoftware;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__SOFTWARE, oldSoftware, software));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLargestDifference() {
		return largestDifference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargestDifference(String newLargestDifference) {
		String oldLargestDifference = largestDifference;
		largestDifference = newLargestDifference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__LARGEST_DIFFERENCE, oldLargestDifference, largestDifference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFindingsClosed() {
		return findingsClosed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindingsClosed(boolean newFindingsClosed) {
		boolean oldFindingsClosed = findingsClosed;
		findingsClosed = newFindingsClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__FINDINGS_CLOSED, oldFindingsClosed, findingsClosed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIndependent() {
		return independent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndependent(boolean newIndependent) {
		boolean oldIndependent = independent;
		independent = newIndependent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__INDEPENDENT, oldIndependent, independent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StudyPackage.QC_RECORD__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StudyPackage.QC_RECORD__RUN:
				return getRun();
			case StudyPackage.QC_RECORD__AT:
				return getAt();
			case StudyPackage.QC_RECORD__BY:
				return getBy();
			case StudyPackage.QC_RECORD__EVENT:
				return getEvent();
			case StudyPackage.QC_RECORD__PROGRAM:
				return getProgram();
			case StudyPackage.QC_RECORD__PROGRAM_HASH:
				return getProgramHash();
			case StudyPackage.QC_RECORD__OUTPUT_HASH:
				return getOutputHash();
			case StudyPackage.QC_RECORD__SOFTWARE:
				return getSoftware();
			case StudyPackage.QC_RECORD__LARGEST_DIFFERENCE:
				return getLargestDifference();
			case StudyPackage.QC_RECORD__FINDINGS_CLOSED:
				return isFindingsClosed();
			case StudyPackage.QC_RECORD__INDEPENDENT:
				return isIndependent();
			case StudyPackage.QC_RECORD__STATEMENT:
				return getStatement();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StudyPackage.QC_RECORD__RUN:
				setRun((String)newValue);
				return;
			case StudyPackage.QC_RECORD__AT:
				setAt((String)newValue);
				return;
			case StudyPackage.QC_RECORD__BY:
				setBy((String)newValue);
				return;
			case StudyPackage.QC_RECORD__EVENT:
				setEvent((Long)newValue);
				return;
			case StudyPackage.QC_RECORD__PROGRAM:
				setProgram((String)newValue);
				return;
			case StudyPackage.QC_RECORD__PROGRAM_HASH:
				setProgramHash((String)newValue);
				return;
			case StudyPackage.QC_RECORD__OUTPUT_HASH:
				setOutputHash((String)newValue);
				return;
			case StudyPackage.QC_RECORD__SOFTWARE:
				setSoftware((String)newValue);
				return;
			case StudyPackage.QC_RECORD__LARGEST_DIFFERENCE:
				setLargestDifference((String)newValue);
				return;
			case StudyPackage.QC_RECORD__FINDINGS_CLOSED:
				setFindingsClosed((Boolean)newValue);
				return;
			case StudyPackage.QC_RECORD__INDEPENDENT:
				setIndependent((Boolean)newValue);
				return;
			case StudyPackage.QC_RECORD__STATEMENT:
				setStatement((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StudyPackage.QC_RECORD__RUN:
				setRun(RUN_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__AT:
				setAt(AT_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__BY:
				setBy(BY_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__PROGRAM:
				setProgram(PROGRAM_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__PROGRAM_HASH:
				setProgramHash(PROGRAM_HASH_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__OUTPUT_HASH:
				setOutputHash(OUTPUT_HASH_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__SOFTWARE:
				setSoftware(SOFTWARE_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__LARGEST_DIFFERENCE:
				setLargestDifference(LARGEST_DIFFERENCE_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__FINDINGS_CLOSED:
				setFindingsClosed(FINDINGS_CLOSED_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__INDEPENDENT:
				setIndependent(INDEPENDENT_EDEFAULT);
				return;
			case StudyPackage.QC_RECORD__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StudyPackage.QC_RECORD__RUN:
				return RUN_EDEFAULT == null ? run != null : !RUN_EDEFAULT.equals(run);
			case StudyPackage.QC_RECORD__AT:
				return AT_EDEFAULT == null ? at != null : !AT_EDEFAULT.equals(at);
			case StudyPackage.QC_RECORD__BY:
				return BY_EDEFAULT == null ? by != null : !BY_EDEFAULT.equals(by);
			case StudyPackage.QC_RECORD__EVENT:
				return event != EVENT_EDEFAULT;
			case StudyPackage.QC_RECORD__PROGRAM:
				return PROGRAM_EDEFAULT == null ? program != null : !PROGRAM_EDEFAULT.equals(program);
			case StudyPackage.QC_RECORD__PROGRAM_HASH:
				return PROGRAM_HASH_EDEFAULT == null ? programHash != null : !PROGRAM_HASH_EDEFAULT.equals(programHash);
			case StudyPackage.QC_RECORD__OUTPUT_HASH:
				return OUTPUT_HASH_EDEFAULT == null ? outputHash != null : !OUTPUT_HASH_EDEFAULT.equals(outputHash);
			case StudyPackage.QC_RECORD__SOFTWARE:
				return SOFTWARE_EDEFAULT == null ? software != null : !SOFTWARE_EDEFAULT.equals(software);
			case StudyPackage.QC_RECORD__LARGEST_DIFFERENCE:
				return LARGEST_DIFFERENCE_EDEFAULT == null ? largestDifference != null : !LARGEST_DIFFERENCE_EDEFAULT.equals(largestDifference);
			case StudyPackage.QC_RECORD__FINDINGS_CLOSED:
				return findingsClosed != FINDINGS_CLOSED_EDEFAULT;
			case StudyPackage.QC_RECORD__INDEPENDENT:
				return independent != INDEPENDENT_EDEFAULT;
			case StudyPackage.QC_RECORD__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (run: ");
		result.append(run);
		result.append(", at: ");
		result.append(at);
		result.append(", by: ");
		result.append(by);
		result.append(", event: ");
		result.append(event);
		result.append(", program: ");
		result.append(program);
		result.append(", programHash: ");
		result.append(programHash);
		result.append(", outputHash: ");
		result.append(outputHash);
		result.append(", software: ");
		result.append(software);
		result.append(", largestDifference: ");
		result.append(largestDifference);
		result.append(", findingsClosed: ");
		result.append(findingsClosed);
		result.append(", independent: ");
		result.append(independent);
		result.append(", statement: ");
		result.append(statement);
		result.append(')');
		return result.toString();
	}

} //QcRecordImpl
