/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Intervals</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getKaplanMeier <em>Kaplan Meier</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getRates <em>Rates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getCoefficients <em>Coefficients</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getRiskTimes <em>Risk Times</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.Intervals#getLandmarkMonths <em>Landmark Months</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getIntervals()
 * @model
 * @generated
 */
public interface Intervals extends EObject {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_Level()
	 * @model
	 * @generated
	 */
	double getLevel();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Intervals#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(double value);

	/**
	 * Returns the value of the '<em><b>Kaplan Meier</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kaplan Meier</em>' attribute.
	 * @see #setKaplanMeier(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_KaplanMeier()
	 * @model
	 * @generated
	 */
	String getKaplanMeier();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Intervals#getKaplanMeier <em>Kaplan Meier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kaplan Meier</em>' attribute.
	 * @see #getKaplanMeier()
	 * @generated
	 */
	void setKaplanMeier(String value);

	/**
	 * Returns the value of the '<em><b>Rates</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rates</em>' attribute.
	 * @see #setRates(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_Rates()
	 * @model
	 * @generated
	 */
	String getRates();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Intervals#getRates <em>Rates</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rates</em>' attribute.
	 * @see #getRates()
	 * @generated
	 */
	void setRates(String value);

	/**
	 * Returns the value of the '<em><b>Coefficients</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Coefficients</em>' attribute.
	 * @see #setCoefficients(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_Coefficients()
	 * @model
	 * @generated
	 */
	String getCoefficients();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.Intervals#getCoefficients <em>Coefficients</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coefficients</em>' attribute.
	 * @see #getCoefficients()
	 * @generated
	 */
	void setCoefficients(String value);

	/**
	 * Returns the value of the '<em><b>Risk Times</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Risk Times</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_RiskTimes()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getRiskTimes();

	/**
	 * Returns the value of the '<em><b>Landmark Months</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.Double}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Landmark Months</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getIntervals_LandmarkMonths()
	 * @model unique="false"
	 * @generated
	 */
	EList<Double> getLandmarkMonths();

} // Intervals
