/**
 */
package org.kinetrail.model.plan.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kinetrail.model.plan.NcaRules;
import org.kinetrail.model.plan.PlanPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Nca Rules</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getAnalyte <em>Analyte</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getBlqRule <em>Blq Rule</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getTimeBasis <em>Time Basis</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getWindowEndDay <em>Window End Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getMinimumQuantifiable <em>Minimum Quantifiable</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getMinimumLastDay <em>Minimum Last Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#isExtrapolate <em>Extrapolate</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#isAreasToInfinity <em>Areas To Infinity</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getSlopeMinimumPoints <em>Slope Minimum Points</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getSlopeTolerance <em>Slope Tolerance</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getSlopeMinimumR2 <em>Slope Minimum R2</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getSlopeMinimumSpan <em>Slope Minimum Span</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getPartialEndDays <em>Partial End Days</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.impl.NcaRulesImpl#getPersistenceDays <em>Persistence Days</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NcaRulesImpl extends MinimalEObjectImpl.Container implements NcaRules {
	/**
	 * The default value of the '{@link #getAnalyte() <em>Analyte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyte()
	 * @generated
	 * @ordered
	 */
	protected static final String ANALYTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnalyte() <em>Analyte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyte()
	 * @generated
	 * @ordered
	 */
	protected String analyte = ANALYTE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlqRule() <em>Blq Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlqRule()
	 * @generated
	 * @ordered
	 */
	protected static final String BLQ_RULE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBlqRule() <em>Blq Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlqRule()
	 * @generated
	 * @ordered
	 */
	protected String blqRule = BLQ_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeBasis() <em>Time Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String TIME_BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeBasis() <em>Time Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeBasis()
	 * @generated
	 * @ordered
	 */
	protected String timeBasis = TIME_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowEndDay() <em>Window End Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowEndDay()
	 * @generated
	 * @ordered
	 */
	protected static final double WINDOW_END_DAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWindowEndDay() <em>Window End Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowEndDay()
	 * @generated
	 * @ordered
	 */
	protected double windowEndDay = WINDOW_END_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumQuantifiable() <em>Minimum Quantifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumQuantifiable()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_QUANTIFIABLE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimumQuantifiable() <em>Minimum Quantifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumQuantifiable()
	 * @generated
	 * @ordered
	 */
	protected int minimumQuantifiable = MINIMUM_QUANTIFIABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumLastDay() <em>Minimum Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLastDay()
	 * @generated
	 * @ordered
	 */
	protected static final double MINIMUM_LAST_DAY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getMinimumLastDay() <em>Minimum Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumLastDay()
	 * @generated
	 * @ordered
	 */
	protected double minimumLastDay = MINIMUM_LAST_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #isExtrapolate() <em>Extrapolate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtrapolate()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EXTRAPOLATE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isExtrapolate() <em>Extrapolate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isExtrapolate()
	 * @generated
	 * @ordered
	 */
	protected boolean extrapolate = EXTRAPOLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAreasToInfinity() <em>Areas To Infinity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAreasToInfinity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean AREAS_TO_INFINITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAreasToInfinity() <em>Areas To Infinity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAreasToInfinity()
	 * @generated
	 * @ordered
	 */
	protected boolean areasToInfinity = AREAS_TO_INFINITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlopeMinimumPoints() <em>Slope Minimum Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumPoints()
	 * @generated
	 * @ordered
	 */
	protected static final int SLOPE_MINIMUM_POINTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSlopeMinimumPoints() <em>Slope Minimum Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumPoints()
	 * @generated
	 * @ordered
	 */
	protected int slopeMinimumPoints = SLOPE_MINIMUM_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlopeTolerance() <em>Slope Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double SLOPE_TOLERANCE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSlopeTolerance() <em>Slope Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeTolerance()
	 * @generated
	 * @ordered
	 */
	protected double slopeTolerance = SLOPE_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlopeMinimumR2() <em>Slope Minimum R2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumR2()
	 * @generated
	 * @ordered
	 */
	protected static final double SLOPE_MINIMUM_R2_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSlopeMinimumR2() <em>Slope Minimum R2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumR2()
	 * @generated
	 * @ordered
	 */
	protected double slopeMinimumR2 = SLOPE_MINIMUM_R2_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlopeMinimumSpan() <em>Slope Minimum Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumSpan()
	 * @generated
	 * @ordered
	 */
	protected static final double SLOPE_MINIMUM_SPAN_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSlopeMinimumSpan() <em>Slope Minimum Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlopeMinimumSpan()
	 * @generated
	 * @ordered
	 */
	protected double slopeMinimumSpan = SLOPE_MINIMUM_SPAN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPartialEndDays() <em>Partial End Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartialEndDays()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> partialEndDays;

	/**
	 * The cached value of the '{@link #getPersistenceDays() <em>Persistence Days</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersistenceDays()
	 * @generated
	 * @ordered
	 */
	protected EList<Double> persistenceDays;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NcaRulesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlanPackage.Literals.NCA_RULES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnalyte() {
		return analyte;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyte(String newAnalyte) {
		String oldAnalyte = analyte;
		analyte = newAnalyte;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__ANALYTE, oldAnalyte, analyte));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBlqRule() {
		return blqRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlqRule(String newBlqRule) {
		String oldBlqRule = blqRule;
		blqRule = newBlqRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__BLQ_RULE, oldBlqRule, blqRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTimeBasis() {
		return timeBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeBasis(String newTimeBasis) {
		String oldTimeBasis = timeBasis;
		timeBasis = newTimeBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__TIME_BASIS, oldTimeBasis, timeBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWindowEndDay() {
		return windowEndDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowEndDay(double newWindowEndDay) {
		double oldWindowEndDay = windowEndDay;
		windowEndDay = newWindowEndDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__WINDOW_END_DAY, oldWindowEndDay, windowEndDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumQuantifiable() {
		return minimumQuantifiable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumQuantifiable(int newMinimumQuantifiable) {
		int oldMinimumQuantifiable = minimumQuantifiable;
		minimumQuantifiable = newMinimumQuantifiable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__MINIMUM_QUANTIFIABLE, oldMinimumQuantifiable, minimumQuantifiable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMinimumLastDay() {
		return minimumLastDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumLastDay(double newMinimumLastDay) {
		double oldMinimumLastDay = minimumLastDay;
		minimumLastDay = newMinimumLastDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__MINIMUM_LAST_DAY, oldMinimumLastDay, minimumLastDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isExtrapolate() {
		return extrapolate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExtrapolate(boolean newExtrapolate) {
		boolean oldExtrapolate = extrapolate;
		extrapolate = newExtrapolate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__EXTRAPOLATE, oldExtrapolate, extrapolate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAreasToInfinity() {
		return areasToInfinity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAreasToInfinity(boolean newAreasToInfinity) {
		boolean oldAreasToInfinity = areasToInfinity;
		areasToInfinity = newAreasToInfinity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__AREAS_TO_INFINITY, oldAreasToInfinity, areasToInfinity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSlopeMinimumPoints() {
		return slopeMinimumPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlopeMinimumPoints(int newSlopeMinimumPoints) {
		int oldSlopeMinimumPoints = slopeMinimumPoints;
		slopeMinimumPoints = newSlopeMinimumPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__SLOPE_MINIMUM_POINTS, oldSlopeMinimumPoints, slopeMinimumPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSlopeTolerance() {
		return slopeTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlopeTolerance(double newSlopeTolerance) {
		double oldSlopeTolerance = slopeTolerance;
		slopeTolerance = newSlopeTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__SLOPE_TOLERANCE, oldSlopeTolerance, slopeTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSlopeMinimumR2() {
		return slopeMinimumR2;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlopeMinimumR2(double newSlopeMinimumR2) {
		double oldSlopeMinimumR2 = slopeMinimumR2;
		slopeMinimumR2 = newSlopeMinimumR2;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__SLOPE_MINIMUM_R2, oldSlopeMinimumR2, slopeMinimumR2));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSlopeMinimumSpan() {
		return slopeMinimumSpan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlopeMinimumSpan(double newSlopeMinimumSpan) {
		double oldSlopeMinimumSpan = slopeMinimumSpan;
		slopeMinimumSpan = newSlopeMinimumSpan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.NCA_RULES__SLOPE_MINIMUM_SPAN, oldSlopeMinimumSpan, slopeMinimumSpan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getPartialEndDays() {
		if (partialEndDays == null) {
			partialEndDays = new EDataTypeEList<Double>(Double.class, this, PlanPackage.NCA_RULES__PARTIAL_END_DAYS);
		}
		return partialEndDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Double> getPersistenceDays() {
		if (persistenceDays == null) {
			persistenceDays = new EDataTypeEList<Double>(Double.class, this, PlanPackage.NCA_RULES__PERSISTENCE_DAYS);
		}
		return persistenceDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlanPackage.NCA_RULES__ANALYTE:
				return getAnalyte();
			case PlanPackage.NCA_RULES__METHOD:
				return getMethod();
			case PlanPackage.NCA_RULES__BLQ_RULE:
				return getBlqRule();
			case PlanPackage.NCA_RULES__TIME_BASIS:
				return getTimeBasis();
			case PlanPackage.NCA_RULES__WINDOW_END_DAY:
				return getWindowEndDay();
			case PlanPackage.NCA_RULES__MINIMUM_QUANTIFIABLE:
				return getMinimumQuantifiable();
			case PlanPackage.NCA_RULES__MINIMUM_LAST_DAY:
				return getMinimumLastDay();
			case PlanPackage.NCA_RULES__EXTRAPOLATE:
				return isExtrapolate();
			case PlanPackage.NCA_RULES__AREAS_TO_INFINITY:
				return isAreasToInfinity();
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_POINTS:
				return getSlopeMinimumPoints();
			case PlanPackage.NCA_RULES__SLOPE_TOLERANCE:
				return getSlopeTolerance();
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_R2:
				return getSlopeMinimumR2();
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_SPAN:
				return getSlopeMinimumSpan();
			case PlanPackage.NCA_RULES__PARTIAL_END_DAYS:
				return getPartialEndDays();
			case PlanPackage.NCA_RULES__PERSISTENCE_DAYS:
				return getPersistenceDays();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlanPackage.NCA_RULES__ANALYTE:
				setAnalyte((String)newValue);
				return;
			case PlanPackage.NCA_RULES__METHOD:
				setMethod((String)newValue);
				return;
			case PlanPackage.NCA_RULES__BLQ_RULE:
				setBlqRule((String)newValue);
				return;
			case PlanPackage.NCA_RULES__TIME_BASIS:
				setTimeBasis((String)newValue);
				return;
			case PlanPackage.NCA_RULES__WINDOW_END_DAY:
				setWindowEndDay((Double)newValue);
				return;
			case PlanPackage.NCA_RULES__MINIMUM_QUANTIFIABLE:
				setMinimumQuantifiable((Integer)newValue);
				return;
			case PlanPackage.NCA_RULES__MINIMUM_LAST_DAY:
				setMinimumLastDay((Double)newValue);
				return;
			case PlanPackage.NCA_RULES__EXTRAPOLATE:
				setExtrapolate((Boolean)newValue);
				return;
			case PlanPackage.NCA_RULES__AREAS_TO_INFINITY:
				setAreasToInfinity((Boolean)newValue);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_POINTS:
				setSlopeMinimumPoints((Integer)newValue);
				return;
			case PlanPackage.NCA_RULES__SLOPE_TOLERANCE:
				setSlopeTolerance((Double)newValue);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_R2:
				setSlopeMinimumR2((Double)newValue);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_SPAN:
				setSlopeMinimumSpan((Double)newValue);
				return;
			case PlanPackage.NCA_RULES__PARTIAL_END_DAYS:
				getPartialEndDays().clear();
				getPartialEndDays().addAll((Collection<? extends Double>)newValue);
				return;
			case PlanPackage.NCA_RULES__PERSISTENCE_DAYS:
				getPersistenceDays().clear();
				getPersistenceDays().addAll((Collection<? extends Double>)newValue);
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
			case PlanPackage.NCA_RULES__ANALYTE:
				setAnalyte(ANALYTE_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__BLQ_RULE:
				setBlqRule(BLQ_RULE_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__TIME_BASIS:
				setTimeBasis(TIME_BASIS_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__WINDOW_END_DAY:
				setWindowEndDay(WINDOW_END_DAY_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__MINIMUM_QUANTIFIABLE:
				setMinimumQuantifiable(MINIMUM_QUANTIFIABLE_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__MINIMUM_LAST_DAY:
				setMinimumLastDay(MINIMUM_LAST_DAY_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__EXTRAPOLATE:
				setExtrapolate(EXTRAPOLATE_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__AREAS_TO_INFINITY:
				setAreasToInfinity(AREAS_TO_INFINITY_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_POINTS:
				setSlopeMinimumPoints(SLOPE_MINIMUM_POINTS_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__SLOPE_TOLERANCE:
				setSlopeTolerance(SLOPE_TOLERANCE_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_R2:
				setSlopeMinimumR2(SLOPE_MINIMUM_R2_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_SPAN:
				setSlopeMinimumSpan(SLOPE_MINIMUM_SPAN_EDEFAULT);
				return;
			case PlanPackage.NCA_RULES__PARTIAL_END_DAYS:
				getPartialEndDays().clear();
				return;
			case PlanPackage.NCA_RULES__PERSISTENCE_DAYS:
				getPersistenceDays().clear();
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
			case PlanPackage.NCA_RULES__ANALYTE:
				return ANALYTE_EDEFAULT == null ? analyte != null : !ANALYTE_EDEFAULT.equals(analyte);
			case PlanPackage.NCA_RULES__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case PlanPackage.NCA_RULES__BLQ_RULE:
				return BLQ_RULE_EDEFAULT == null ? blqRule != null : !BLQ_RULE_EDEFAULT.equals(blqRule);
			case PlanPackage.NCA_RULES__TIME_BASIS:
				return TIME_BASIS_EDEFAULT == null ? timeBasis != null : !TIME_BASIS_EDEFAULT.equals(timeBasis);
			case PlanPackage.NCA_RULES__WINDOW_END_DAY:
				return windowEndDay != WINDOW_END_DAY_EDEFAULT;
			case PlanPackage.NCA_RULES__MINIMUM_QUANTIFIABLE:
				return minimumQuantifiable != MINIMUM_QUANTIFIABLE_EDEFAULT;
			case PlanPackage.NCA_RULES__MINIMUM_LAST_DAY:
				return minimumLastDay != MINIMUM_LAST_DAY_EDEFAULT;
			case PlanPackage.NCA_RULES__EXTRAPOLATE:
				return extrapolate != EXTRAPOLATE_EDEFAULT;
			case PlanPackage.NCA_RULES__AREAS_TO_INFINITY:
				return areasToInfinity != AREAS_TO_INFINITY_EDEFAULT;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_POINTS:
				return slopeMinimumPoints != SLOPE_MINIMUM_POINTS_EDEFAULT;
			case PlanPackage.NCA_RULES__SLOPE_TOLERANCE:
				return slopeTolerance != SLOPE_TOLERANCE_EDEFAULT;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_R2:
				return slopeMinimumR2 != SLOPE_MINIMUM_R2_EDEFAULT;
			case PlanPackage.NCA_RULES__SLOPE_MINIMUM_SPAN:
				return slopeMinimumSpan != SLOPE_MINIMUM_SPAN_EDEFAULT;
			case PlanPackage.NCA_RULES__PARTIAL_END_DAYS:
				return partialEndDays != null && !partialEndDays.isEmpty();
			case PlanPackage.NCA_RULES__PERSISTENCE_DAYS:
				return persistenceDays != null && !persistenceDays.isEmpty();
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
		result.append(" (analyte: ");
		result.append(analyte);
		result.append(", method: ");
		result.append(method);
		result.append(", blqRule: ");
		result.append(blqRule);
		result.append(", timeBasis: ");
		result.append(timeBasis);
		result.append(", windowEndDay: ");
		result.append(windowEndDay);
		result.append(", minimumQuantifiable: ");
		result.append(minimumQuantifiable);
		result.append(", minimumLastDay: ");
		result.append(minimumLastDay);
		result.append(", extrapolate: ");
		result.append(extrapolate);
		result.append(", areasToInfinity: ");
		result.append(areasToInfinity);
		result.append(", slopeMinimumPoints: ");
		result.append(slopeMinimumPoints);
		result.append(", slopeTolerance: ");
		result.append(slopeTolerance);
		result.append(", slopeMinimumR2: ");
		result.append(slopeMinimumR2);
		result.append(", slopeMinimumSpan: ");
		result.append(slopeMinimumSpan);
		result.append(", partialEndDays: ");
		result.append(partialEndDays);
		result.append(", persistenceDays: ");
		result.append(persistenceDays);
		result.append(')');
		return result.toString();
	}

} //NcaRulesImpl
