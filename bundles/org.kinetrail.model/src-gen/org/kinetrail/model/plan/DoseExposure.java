/**
 */
package org.kinetrail.model.plan;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dose Exposure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getMetric <em>Metric</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getCovariates <em>Covariates</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getBandFrom <em>Band From</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getBandTo <em>Band To</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getBandPoints <em>Band Points</em>}</li>
 *   <li>{@link org.kinetrail.model.plan.DoseExposure#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure()
 * @model
 * @generated
 */
public interface DoseExposure extends EObject {
	/**
	 * Returns the value of the '<em><b>Metric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Metric</em>' attribute.
	 * @see #setMetric(String)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_Metric()
	 * @model
	 * @generated
	 */
	String getMetric();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseExposure#getMetric <em>Metric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metric</em>' attribute.
	 * @see #getMetric()
	 * @generated
	 */
	void setMetric(String value);

	/**
	 * Returns the value of the '<em><b>Covariates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Covariates</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_Covariates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCovariates();

	/**
	 * Returns the value of the '<em><b>Band From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Band From</em>' attribute.
	 * @see #setBandFrom(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_BandFrom()
	 * @model
	 * @generated
	 */
	double getBandFrom();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseExposure#getBandFrom <em>Band From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band From</em>' attribute.
	 * @see #getBandFrom()
	 * @generated
	 */
	void setBandFrom(double value);

	/**
	 * Returns the value of the '<em><b>Band To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Band To</em>' attribute.
	 * @see #setBandTo(double)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_BandTo()
	 * @model
	 * @generated
	 */
	double getBandTo();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseExposure#getBandTo <em>Band To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band To</em>' attribute.
	 * @see #getBandTo()
	 * @generated
	 */
	void setBandTo(double value);

	/**
	 * Returns the value of the '<em><b>Band Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Band Points</em>' attribute.
	 * @see #setBandPoints(int)
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_BandPoints()
	 * @model
	 * @generated
	 */
	int getBandPoints();

	/**
	 * Sets the value of the '{@link org.kinetrail.model.plan.DoseExposure#getBandPoints <em>Band Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Band Points</em>' attribute.
	 * @see #getBandPoints()
	 * @generated
	 */
	void setBandPoints(int value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Marks</em>' attribute list.
	 * @see org.kinetrail.model.plan.PlanPackage#getDoseExposure_Marks()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getMarks();

} // DoseExposure
