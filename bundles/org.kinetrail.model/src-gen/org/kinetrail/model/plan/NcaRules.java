/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Nca Rules</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getAnalyte <em>Analyte</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getMethod <em>Method</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getBlqRule <em>Blq Rule</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getTimeBasis <em>Time Basis</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getWindowEndDay <em>Window End Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getMinimumQuantifiable <em>Minimum Quantifiable</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getMinimumLastDay <em>Minimum Last Day</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#isExtrapolate <em>Extrapolate</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#isAreasToInfinity <em>Areas To Infinity</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumPoints <em>Slope Minimum Points</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getSlopeTolerance <em>Slope Tolerance</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumR2 <em>Slope Minimum R2</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumSpan <em>Slope Minimum Span</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getPartialEndDays <em>Partial End Days</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.NcaRules#getPersistenceDays <em>Persistence Days</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules()
 * @model
 * @generated
 */
public interface NcaRules extends EObject {
	/**
	 * Returns the value of the '<em><b>Analyte</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analyte</em>' attribute.
	 * @see #setAnalyte(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_Analyte()
	 * @model
	 * @generated
	 */
	String getAnalyte();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getAnalyte <em>Analyte</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyte</em>' attribute.
	 * @see #getAnalyte()
	 * @generated
	 */
	void setAnalyte(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Blq Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Blq Rule</em>' attribute.
	 * @see #setBlqRule(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_BlqRule()
	 * @model
	 * @generated
	 */
	String getBlqRule();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getBlqRule <em>Blq Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blq Rule</em>' attribute.
	 * @see #getBlqRule()
	 * @generated
	 */
	void setBlqRule(String value);

	/**
	 * Returns the value of the '<em><b>Time Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Time Basis</em>' attribute.
	 * @see #setTimeBasis(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_TimeBasis()
	 * @model
	 * @generated
	 */
	String getTimeBasis();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getTimeBasis <em>Time Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Basis</em>' attribute.
	 * @see #getTimeBasis()
	 * @generated
	 */
	void setTimeBasis(String value);

	/**
	 * Returns the value of the '<em><b>Window End Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Window End Day</em>' attribute.
	 * @see #setWindowEndDay(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_WindowEndDay()
	 * @model
	 * @generated
	 */
	double getWindowEndDay();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getWindowEndDay <em>Window End Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window End Day</em>' attribute.
	 * @see #getWindowEndDay()
	 * @generated
	 */
	void setWindowEndDay(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Quantifiable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum Quantifiable</em>' attribute.
	 * @see #setMinimumQuantifiable(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_MinimumQuantifiable()
	 * @model
	 * @generated
	 */
	int getMinimumQuantifiable();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getMinimumQuantifiable <em>Minimum Quantifiable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Quantifiable</em>' attribute.
	 * @see #getMinimumQuantifiable()
	 * @generated
	 */
	void setMinimumQuantifiable(int value);

	/**
	 * Returns the value of the '<em><b>Minimum Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum Last Day</em>' attribute.
	 * @see #setMinimumLastDay(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_MinimumLastDay()
	 * @model
	 * @generated
	 */
	double getMinimumLastDay();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getMinimumLastDay <em>Minimum Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Last Day</em>' attribute.
	 * @see #getMinimumLastDay()
	 * @generated
	 */
	void setMinimumLastDay(double value);

	/**
	 * Returns the value of the '<em><b>Extrapolate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extrapolate</em>' attribute.
	 * @see #setExtrapolate(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_Extrapolate()
	 * @model
	 * @generated
	 */
	boolean isExtrapolate();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#isExtrapolate <em>Extrapolate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extrapolate</em>' attribute.
	 * @see #isExtrapolate()
	 * @generated
	 */
	void setExtrapolate(boolean value);

	/**
	 * Returns the value of the '<em><b>Areas To Infinity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Areas To Infinity</em>' attribute.
	 * @see #setAreasToInfinity(boolean)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_AreasToInfinity()
	 * @model
	 * @generated
	 */
	boolean isAreasToInfinity();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#isAreasToInfinity <em>Areas To Infinity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Areas To Infinity</em>' attribute.
	 * @see #isAreasToInfinity()
	 * @generated
	 */
	void setAreasToInfinity(boolean value);

	/**
	 * Returns the value of the '<em><b>Slope Minimum Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slope Minimum Points</em>' attribute.
	 * @see #setSlopeMinimumPoints(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_SlopeMinimumPoints()
	 * @model
	 * @generated
	 */
	int getSlopeMinimumPoints();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumPoints <em>Slope Minimum Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slope Minimum Points</em>' attribute.
	 * @see #getSlopeMinimumPoints()
	 * @generated
	 */
	void setSlopeMinimumPoints(int value);

	/**
	 * Returns the value of the '<em><b>Slope Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slope Tolerance</em>' attribute.
	 * @see #setSlopeTolerance(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_SlopeTolerance()
	 * @model
	 * @generated
	 */
	double getSlopeTolerance();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getSlopeTolerance <em>Slope Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slope Tolerance</em>' attribute.
	 * @see #getSlopeTolerance()
	 * @generated
	 */
	void setSlopeTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Slope Minimum R2</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slope Minimum R2</em>' attribute.
	 * @see #setSlopeMinimumR2(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_SlopeMinimumR2()
	 * @model
	 * @generated
	 */
	double getSlopeMinimumR2();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumR2 <em>Slope Minimum R2</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slope Minimum R2</em>' attribute.
	 * @see #getSlopeMinimumR2()
	 * @generated
	 */
	void setSlopeMinimumR2(double value);

	/**
	 * Returns the value of the '<em><b>Slope Minimum Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Slope Minimum Span</em>' attribute.
	 * @see #setSlopeMinimumSpan(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_SlopeMinimumSpan()
	 * @model
	 * @generated
	 */
	double getSlopeMinimumSpan();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.NcaRules#getSlopeMinimumSpan <em>Slope Minimum Span</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slope Minimum Span</em>' attribute.
	 * @see #getSlopeMinimumSpan()
	 * @generated
	 */
	void setSlopeMinimumSpan(double value);

	/**
	 * Returns the value of the '<em><b>Partial End Days</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Partial End Days</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_PartialEndDays()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getPartialEndDays();

	/**
	 * Returns the value of the '<em><b>Persistence Days</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Persistence Days</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getNcaRules_PersistenceDays()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getPersistenceDays();

} // NcaRules
